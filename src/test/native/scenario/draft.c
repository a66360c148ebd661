#include "scenario/draft.h"

#include "base/heap.h"
#include "scenario/values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COPY_MARK "{n}"

static struct attribute text_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_VALUE, .value = text_value(place, text)};
}

static struct attribute hex_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_VALUE, .value = hex_value(place, text)};
}

static struct attribute file_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_VALUE, .value = file_value(place, text)};
}

static struct attribute memory_attribute(const void *memory, size_t length)
{
	struct bytes value = {.at = new_memory(length), .length = length};

	memcpy(value.at, memory, length);
	return (struct attribute){.reply = REPLY_VALUE, .value = value};
}

static struct attribute ulong_attribute(const struct place *place, const char *text)
{
	CK_ULONG number = number_value(place, text);

	return memory_attribute(&number, sizeof number);
}

static struct attribute bool_attribute(const struct place *place, const char *text)
{
	CK_BBOOL boolean = boolean_value(place, text) ? CK_TRUE : CK_FALSE;

	return memory_attribute(&boolean, sizeof boolean);
}

static struct attribute length_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_LENGTH, .number = number_value(place, text)};
}

static struct attribute error_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_ERROR, .number = number_value(place, text)};
}

static struct attribute spoil_attribute(const struct place *place, const char *text)
{
	return (struct attribute){.reply = REPLY_SPOIL, .number = number_value(place, text)};
}

static const struct kind {
	const char *name;
	struct attribute (*read)(const struct place *place, const char *text);
} kinds[] = {
	{"text", text_attribute},
	{"hex", hex_attribute},
	{"file", file_attribute},
	{"ulong", ulong_attribute},
	{"bool", bool_attribute},
	{"length", length_attribute},
	{"error", error_attribute},
	{"spoil", spoil_attribute},
};

static struct attribute attribute_value(const struct place *place, const char *value)
{
	size_t length = strcspn(value, " \t");
	const char *rest = value + length + strspn(value + length, " \t");

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strlen(kinds[i].name) == length && memcmp(kinds[i].name, value, length) == 0)
			return kinds[i].read(place, rest);
	fail_at(place, "an attribute's value starts with text, hex, file, ulong, bool, length, error or spoil");
}

/* The value with the copy's number in the place of each mark; to be freed. */
static char *value_of_copy(const char *value, unsigned long copy)
{
	char number[24];
	size_t digits = (size_t)snprintf(number, sizeof number, "%lu", copy);
	char *result = new_memory(strlen(value) * sizeof number + 1);
	char *end = result;
	const char *mark;

	while ((mark = strstr(value, COPY_MARK))) {
		memcpy(end, value, (size_t)(mark - value));
		end += mark - value;
		memcpy(end, number, digits);
		end += digits;
		value = mark + strlen(COPY_MARK);
	}
	strcpy(end, value);
	return result;
}

static void add_attribute(struct object *object, CK_ATTRIBUTE_TYPE type, struct attribute attribute)
{
	attribute.type = type;
	object->attributes = grown(object->attributes, object->attribute_count, sizeof attribute);
	object->attributes[object->attribute_count++] = attribute;
}

static void add_line(struct object *object, const struct draft_line *line, unsigned long copy)
{
	char *value = value_of_copy(line->value, copy);

	add_attribute(object, line->type, attribute_value(&line->place, value));
	free(value);
}

/* What PKCS#11 v2.40 section 4.4 lets no object be without. */
static void add_defaults(struct object *object, const struct place *place)
{
	if (!object_attribute(object, CKA_TOKEN))
		add_attribute(object, CKA_TOKEN, bool_attribute(place, "yes"));
	if (!object_attribute(object, CKA_PRIVATE))
		add_attribute(object, CKA_PRIVATE, bool_attribute(place, "no"));
}

static void add_copy(const struct draft *draft, struct token *token, unsigned long copy)
{
	struct object *object;

	token->objects = grown(token->objects, token->object_count, sizeof *object);
	object = &token->objects[token->object_count++];
	object->sessions = draft->sessions;
	object->only_by_class = draft->only_by_class;
	for (size_t i = 0; i < draft->count; i++)
		add_line(object, &draft->lines[i], copy);
	add_defaults(object, &draft->place);
}

void draft_begin(struct draft *draft, const struct place *place)
{
	*draft = (struct draft){.place = *place, .repeat = 1, .sessions = {.first = 1, .last = (unsigned long)-1}};
}

void draft_attribute(struct draft *draft, const struct place *place, const char *name, const char *value)
{
	CK_ATTRIBUTE_TYPE type = number_value(place, name);
	struct draft_line *line;

	for (size_t i = 0; i < draft->count; i++)
		if (draft->lines[i].type == type)
			fail_at(place, "%s is already given", name);
	draft->lines = grown(draft->lines, draft->count, sizeof *draft->lines);
	line = &draft->lines[draft->count++];
	*line = (struct draft_line){.place = *place, .type = type, .value = new_string(value, strlen(value))};
}

void draft_end(struct draft *draft, struct token *token)
{
	for (unsigned long copy = 1; copy <= draft->repeat; copy++)
		add_copy(draft, token, copy);
	for (size_t i = 0; i < draft->count; i++)
		free(draft->lines[i].value);
	free(draft->lines);
	*draft = (struct draft){0};
}
