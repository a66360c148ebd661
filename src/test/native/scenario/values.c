#include "scenario/values.h"

#include "base/heap.h"
#include "base/names.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* What a field of PADDING_NONE held before: no blank, no NUL, no letter. */
#define LEFT_OVER 0xcc

static CK_ULONG digits_value(const struct place *place, const char *text, char **end)
{
	CK_ULONG number;

	if (!isdigit((unsigned char)*text))
		fail_at(place, "\"%s\" is no number", text);
	errno = 0;
	number = strtoul(text, end, 0);
	if (errno)
		fail_at(place, "%s is too large", text);
	return number;
}

static CK_ULONG single_number(const struct place *place, const char *text, size_t length)
{
	char *word = new_string(text, length);
	CK_ULONG number;
	char *end;

	if (!number_of(word, length, &number)) {
		number = digits_value(place, word, &end);
		if (*end)
			fail_at(place, "\"%s\" is no number", word);
	}
	free(word);
	return number;
}

CK_ULONG number_value(const struct place *place, const char *text)
{
	CK_ULONG number = 0;
	size_t length;

	for (;; text += length + 1) {
		length = strcspn(text, "|");
		number |= single_number(place, text, length);
		if (!text[length])
			return number;
	}
}

struct numbers numbers_value(const struct place *place, const char *text)
{
	struct numbers numbers = {0};
	size_t length;

	for (;; text += length + 1) {
		text += strspn(text, " \t");
		length = strcspn(text, ",");
		numbers.at = grown(numbers.at, numbers.count, sizeof *numbers.at);
		numbers.at[numbers.count++] = single_number(place, text, length);
		if (!text[length])
			return numbers;
	}
}

bool boolean_value(const struct place *place, const char *text)
{
	if (strcmp(text, "yes") == 0)
		return true;
	if (strcmp(text, "no") == 0)
		return false;
	fail_at(place, "\"%s\" is neither yes nor no", text);
}

struct range range_value(const struct place *place, const char *text)
{
	struct range range;
	char *end;

	range.first = range.last = digits_value(place, text, &end);
	if (*end == '-') {
		const char *last = end + 1;

		range.last = *last ? digits_value(place, last, &end) : ULONG_MAX;
		end = *last ? end : end + 1;
	}
	if (*end || range.first < 1 || range.last < range.first)
		fail_at(place, "\"%s\" is neither of 3, 3- and 3-5", text);
	return range;
}

CK_VERSION version_value(const struct place *place, const char *text)
{
	char *point;
	char *end;
	CK_ULONG major = digits_value(place, text, &point);
	CK_ULONG minor;

	if (*point != '.')
		fail_at(place, "\"%s\" is no version such as 2.20", text);
	minor = strtoul(point + 1, &end, 10);
	if (end == point + 1 || *end || major > UCHAR_MAX || minor > UCHAR_MAX)
		fail_at(place, "\"%s\" is no version such as 2.20", text);
	return (CK_VERSION){.major = (CK_BYTE)major, .minor = (CK_BYTE)minor};
}

enum padding padding_value(const struct place *place, const char *text)
{
	if (strcmp(text, "blank") == 0)
		return PADDING_BLANK;
	if (strcmp(text, "nul") == 0)
		return PADDING_NUL;
	if (strcmp(text, "none") == 0)
		return PADDING_NONE;
	fail_at(place, "\"%s\" is neither of blank, nul and none", text);
}

static CK_BYTE digit_pair(const struct place *place, const char *digits)
{
	char pair[3] = {0};

	if (!isxdigit((unsigned char)digits[0]) || !isxdigit((unsigned char)digits[1]))
		fail_at(place, "\"%.2s\" are not two hexadecimal digits", digits);
	memcpy(pair, digits, 2);
	return (CK_BYTE)strtoul(pair, NULL, 16);
}

/* Moves the text behind the character which a backslash stands before. */
static CK_BYTE escaped(const struct place *place, const char **text)
{
	char letter = *(*text)++;

	switch (letter) {
	case 'n':
		return '\n';
	case 't':
		return '\t';
	case '\\':
		return '\\';
	case 'x':
		*text += 2;
		return digit_pair(place, *text - 2);
	default:
		fail_at(place, "a backslash stands before none of n, t, x and \\");
	}
}

struct bytes text_value(const struct place *place, const char *text)
{
	struct bytes bytes = {.at = new_memory(strlen(text))};

	while (*text) {
		char c = *text++;

		bytes.at[bytes.length++] = c == '\\' ? escaped(place, &text) : (CK_BYTE)c;
	}
	return bytes;
}

struct bytes hex_value(const struct place *place, const char *text)
{
	struct bytes bytes = {.at = new_memory(strlen(text) / 2 + 1)};

	for (; *text; text += 2)
		bytes.at[bytes.length++] = digit_pair(place, text);
	return bytes;
}

struct bytes file_value(const struct place *place, const char *text)
{
	char *path = path_from(place, text);
	struct bytes bytes;

	bytes.at = (CK_BYTE *)file_content(path, &bytes.length);
	if (!bytes.at)
		fail_at(place, "cannot read %s", path);
	free(path);
	return bytes;
}

void field_value(const struct place *place, const char *text, enum padding padding, CK_BYTE *field, size_t width)
{
	struct bytes bytes = text_value(place, text);

	if (bytes.length > width)
		fail_at(place, "%lu bytes where %lu have room", (unsigned long)bytes.length, (unsigned long)width);
	memset(field, padding == PADDING_BLANK ? ' ' : padding == PADDING_NUL ? 0 : LEFT_OVER, width);
	memcpy(field, bytes.at, bytes.length);
	if (padding == PADDING_NONE && bytes.length < width)
		field[bytes.length] = 0;
	free(bytes.at);
}
