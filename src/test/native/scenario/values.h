/* The right-hand sides of a scenario's lines. A text that is not of the kind ends the process; bytes and numbers are to be freed. */
#ifndef VALUES_H
#define VALUES_H

#include "scenario/place.h"
#include "scenario/scenario.h"

enum padding {
	PADDING_BLANK, /* as PKCS#11 v2.40 section 3.2 wants it */
	PADDING_NUL,
	PADDING_NONE, /* the text's final NUL, then what was in memory before */
};

/* Decimal, 0x hexadecimal, a name such as CKR_OK, or several of these joined by |. */
CK_ULONG number_value(const struct place *place, const char *text);

/* Numbers between commas. */
struct numbers numbers_value(const struct place *place, const char *text);

/* yes or no. */
bool boolean_value(const struct place *place, const char *text);

/* "3" that one, "3-" from that one on, "3-5" these three. */
struct range range_value(const struct place *place, const char *text);

/* "3.0" */
CK_VERSION version_value(const struct place *place, const char *text);

enum padding padding_value(const struct place *place, const char *text);

/* The bytes of the text; \n, \t, \\ and \xHH stand for themselves. */
struct bytes text_value(const struct place *place, const char *text);

/* Pairs of hexadecimal digits. */
struct bytes hex_value(const struct place *place, const char *text);

/* What stands in the file of that name. */
struct bytes file_value(const struct place *place, const char *text);

/* The text as it stands in a field of fixed width. */
void field_value(const struct place *place, const char *text, enum padding padding, CK_BYTE *field, size_t width);

#endif
