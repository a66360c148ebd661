/* The names which PKCS#11 gives to its numbers and functions; the Makefile takes them from the header. */
#ifndef NAMES_H
#define NAMES_H

#include <p11-kit/pkcs11.h>
#include <stdbool.h>
#include <stddef.h>

/* Any CKA_, CKC_, CKF_, CKK_, CKM_, CKO_, CKR_ and the two CK_ constants for lengths. */
bool number_of(const char *name, size_t length, CK_ULONG *number);

/* Null when the header has no name for it. */
const char *attribute_name(CK_ATTRIBUTE_TYPE type);

/* The same text for as long as the module is loaded; null when neither a function's name nor load nor unload. */
const char *function_name(const char *name);

#endif
