#include "base/heap.h"
#include "base/names.h"
#include "scenario/section.h"

#include <limits.h>
#include <string.h>

enum operand {
	NO_OPERAND,
	NUMBER,
	TEXT,
};

static const struct verb {
	const char *name;
	enum action action;
	enum operand operand;
} verbs[] = {
	{"answer", ACTION_ANSWER, NUMBER},
	{"claim", ACTION_CLAIM, NUMBER},
	{"rewind", ACTION_REWIND, NO_OPERAND},
	{"remove", ACTION_REMOVE, NO_OPERAND},
	{"finalize", ACTION_FINALIZE, NO_OPERAND},
	{"sleep", ACTION_SLEEP, NUMBER},
	{"hang", ACTION_HANG, NO_OPERAND},
	{"crash", ACTION_CRASH, NO_OPERAND},
	{"abort", ACTION_ABORT, NO_OPERAND},
	{"exit", ACTION_EXIT, NUMBER},
	{"print", ACTION_PRINT, TEXT},
	{"flood", ACTION_FLOOD, NUMBER},
};

static const struct verb *verb_called(const struct place *place, const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (strlen(verbs[i].name) == length && memcmp(verbs[i].name, name, length) == 0)
			return &verbs[i];
	fail_at(place, "no fault is called \"%.*s\"", (int)length, name);
}

static bool can_do(const char *function, enum action action)
{
	bool finds = function && strcmp(function, "C_FindObjects") == 0;

	if (action == ACTION_REWIND)
		return finds;
	if (action == ACTION_CLAIM)
		return finds
			|| (function
			    && (strcmp(function, "C_GetSlotList") == 0 || strcmp(function, "C_GetMechanismList") == 0));
	return true;
}

static void set_act(struct reader *reader, const char *value, void *field, size_t size)
{
	const struct place *place = &reader->place;
	const struct fault *fault = reader->target;
	size_t length = strcspn(value, " \t");
	const char *operand = value + length + strspn(value + length, " \t");
	const struct verb *verb = verb_called(place, value, length);
	struct act act = {.action = verb->action};

	if (!can_do(fault->at, act.action))
		fail_at(place, "%s cannot %s", fault->at ? fault->at : "any", verb->name);
	if (verb->operand == NO_OPERAND && *operand)
		fail_at(place, "%s takes nothing more", verb->name);
	if (verb->operand == NUMBER)
		act.number = number_value(place, operand);
	if (verb->operand == TEXT)
		act.text = text_value(place, operand);
	memcpy(field, &act, size);
}

static void set_slot(struct reader *reader, const char *value, void *field, size_t size)
{
	struct fault *fault = reader->target;

	set_number(reader, value, field, size);
	fault->on_slot = true;
}

static void *begin(struct reader *reader, const char *subject)
{
	struct scenario *scenario = reader->scenario;
	const char *function = function_name(subject);
	struct fault *fault;

	if (!function && strcmp(subject, "any") != 0)
		fail_at(&reader->place, "there is no function %s", subject);
	scenario->faults = grown(scenario->faults, scenario->fault_count, sizeof *fault);
	fault = &scenario->faults[scenario->fault_count++];
	fault->at = function;
	fault->calls = (struct range){.first = 1, .last = ULONG_MAX};
	return fault;
}

static void end(struct reader *reader)
{
	const struct fault *fault = reader->target;

	if (fault->act.action == ACTION_MISSING)
		fail_at(&reader->place, "the fault before does nothing");
}

static const struct key keys[] = {
	KEY("slot", set_slot, struct fault, slot),
	KEY("calls", set_range, struct fault, calls),
	KEY("do", set_act, struct fault, act),
	END_OF_KEYS,
};

const struct section fault_section = {
	.name = "fault",
	.has_subject = true,
	.keys = keys,
	.begin = begin,
	.end = end,
};
