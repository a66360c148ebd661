#include "scenario/reader.h"

#include "base/heap.h"
#include "scenario/section.h"

#include <stdlib.h>
#include <string.h>

#define BLANKS " \t\r"
#define INCLUDE "include"

/* Deep enough for every honest scenario, and an end to files that include each other. */
#define MAX_DEPTH 8

static const struct section *const sections[] = {
	&library_section, &slot_section, &token_section, &object_section, &fault_section,
};

static char *trimmed(char *text)
{
	size_t length;

	text += strspn(text, BLANKS);
	length = strlen(text);
	while (length > 0 && strchr(BLANKS, text[length - 1]))
		length--;
	text[length] = 0;
	return text;
}

/* Ends the text at its first blank and answers what follows. */
static char *after_word(char *text)
{
	size_t length = strcspn(text, BLANKS);

	if (!text[length])
		return text + length;
	text[length] = 0;
	return trimmed(text + length + 1);
}

static void end_section(struct reader *reader)
{
	if (reader->section && reader->section->end)
		reader->section->end(reader);
	reader->section = NULL;
}

static const struct section *section_called(const struct place *place, const char *name)
{
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (strcmp(sections[i]->name, name) == 0)
			return sections[i];
	fail_at(place, "there is no section [%s]", name);
}

/* "[slot 52481]" without its first bracket. */
static void begin_section(struct reader *reader, char *header)
{
	size_t length = strlen(header);
	const struct section *section;
	const char *subject;

	end_section(reader);
	if (length == 0 || header[length - 1] != ']')
		fail_at(&reader->place, "a section's name ends with ]");
	header[length - 1] = 0;
	subject = after_word(header);
	section = section_called(&reader->place, header);
	if (section->has_subject != (*subject != 0))
		fail_at(&reader->place, "[%s] takes %s", header, section->has_subject ? "a subject" : "no subject");
	reader->keys_seen = 0;
	reader->padding = PADDING_BLANK;
	reader->target = section->begin(reader, subject);
	reader->section = section;
}

static void read_key(struct reader *reader, char *line)
{
	char *equals = strchr(line, '=');
	const char *value;

	if (!equals)
		fail_at(&reader->place, "neither a [section] nor key = value");
	if (!reader->section)
		fail_at(&reader->place, "a key stands in no section");
	*equals = 0;
	line = trimmed(line);
	value = trimmed(equals + 1);
	if (set_key(reader, reader->section->keys, line, value))
		return;
	if (!reader->section->has_attributes)
		fail_at(&reader->place, "[%s] has no key \"%s\"", reader->section->name, line);
	draft_attribute(&reader->draft, &reader->place, line, value);
}

static bool read_file(struct reader *reader, const char *path);

static void include(struct reader *reader, const char *name)
{
	struct place place = reader->place;
	char *path = path_from(&place, name);

	end_section(reader);
	if (++reader->depth > MAX_DEPTH)
		fail_at(&place, "too many files include each other");
	if (!read_file(reader, path))
		fail_at(&place, "cannot read %s", path);
	reader->depth--;
	reader->place = place;
	free(path);
}

static void read_line(struct reader *reader, char *line)
{
	line = trimmed(line);
	if (!*line || *line == '#')
		return;
	if (*line == '[')
		begin_section(reader, line + 1);
	else if (strncmp(line, INCLUDE, strlen(INCLUDE)) == 0 && strchr(BLANKS, line[strlen(INCLUDE)]))
		include(reader, after_word(line));
	else
		read_key(reader, line);
}

static bool read_file(struct reader *reader, const char *path)
{
	size_t length;
	char *content = file_content(path, &length);
	char *line = content;
	char *end;

	if (!content)
		return false;
	reader->place = (struct place){.file = path};
	if (strlen(content) != length)
		fail_at(&reader->place, "a NUL byte stands in it");
	for (; line; line = end ? end + 1 : NULL) {
		end = strchr(line, '\n');
		if (end)
			*end = 0;
		reader->place.line++;
		read_line(reader, line);
	}
	end_section(reader);
	free(content);
	return true;
}

struct scenario *read_scenario(const char *path)
{
	struct reader reader = {.scenario = new_memory(sizeof *reader.scenario)};
	CK_INFO *info = &reader.scenario->info;

	memset(info->manufacturerID, ' ', sizeof info->manufacturerID);
	memset(info->libraryDescription, ' ', sizeof info->libraryDescription);
	info->cryptokiVersion = (CK_VERSION){.major = CRYPTOKI_VERSION_MAJOR, .minor = CRYPTOKI_VERSION_MINOR};
	if (read_file(&reader, path))
		return reader.scenario;
	scenario_free(reader.scenario);
	return NULL;
}
