#include "scenario/scenario.h"

#include <stdlib.h>

bool in_range(struct range range, unsigned long number)
{
	return range.first <= number && number <= range.last;
}

struct slot *scenario_slot(const struct scenario *scenario, CK_SLOT_ID id)
{
	for (size_t i = 0; i < scenario->slot_count; i++)
		if (scenario->slots[i].id == id)
			return &scenario->slots[i];
	return NULL;
}

bool slot_occupied(const struct slot *slot)
{
	return slot->present && !slot->removed;
}

const struct attribute *object_attribute(const struct object *object, CK_ATTRIBUTE_TYPE type)
{
	for (size_t i = 0; i < object->attribute_count; i++)
		if (object->attributes[i].type == type)
			return &object->attributes[i];
	return NULL;
}

static void object_free(struct object *object)
{
	for (size_t i = 0; i < object->attribute_count; i++)
		free(object->attributes[i].value.at);
	free(object->attributes);
}

static void token_free(struct token *token)
{
	for (size_t i = 0; i < token->object_count; i++)
		object_free(&token->objects[i]);
	free(token->objects);
	free(token->mechanisms.at);
	free(token->unsearchable.at);
	free(token);
}

void scenario_free(struct scenario *scenario)
{
	if (!scenario)
		return;
	for (size_t i = 0; i < scenario->slot_count; i++)
		if (scenario->slots[i].token)
			token_free(scenario->slots[i].token);
	for (size_t i = 0; i < scenario->fault_count; i++)
		free(scenario->faults[i].act.text.at);
	free(scenario->slots);
	free(scenario->faults);
	free(scenario->log);
	free(scenario);
}
