/* What the module shows and how it fails, as a scenario file tells it; README.md describes the file. */
#ifndef SCENARIO_H
#define SCENARIO_H

#include <p11-kit/pkcs11.h>
#include <stdbool.h>
#include <stddef.h>

/* Both ends belong to it; the first is 1. */
struct range {
	unsigned long first;
	unsigned long last;
};

/* Any of them may be zero bytes long, and then at anything. */
struct bytes {
	CK_BYTE *at;
	size_t length;
};

struct numbers {
	CK_ULONG *at;
	size_t count;
};

enum reply {
	REPLY_VALUE,  /* what an attribute is there for */
	REPLY_LENGTH, /* claims a length and writes nothing */
	REPLY_ERROR,  /* an error for this attribute alone, as PKCS#11 v2.40 section 5.7 has it */
	REPLY_SPOIL,  /* an error that takes the other attributes of the call along */
};

struct attribute {
	CK_ATTRIBUTE_TYPE type;
	enum reply reply;
	struct bytes value;
	CK_ULONG number; /* the length or the error */
};

struct object {
	struct attribute *attributes;
	size_t attribute_count;
	struct range sessions; /* the token's sessions that see it, in the order they are opened */
	bool only_by_class;
};

struct token {
	CK_TOKEN_INFO info;
	struct numbers mechanisms;
	struct numbers unsearchable; /* attributes which no search may name */
	struct object *objects;
	size_t object_count;
	unsigned long sessions_opened;
};

struct slot {
	CK_SLOT_ID id;
	CK_SLOT_INFO info; /* without CKF_TOKEN_PRESENT, which slot_occupied tells */
	bool present;
	bool removed; /* by a fault, since the file was read */
	bool listed_with_token;
	struct token *token; /* null: the module does not recognise what is in the slot */
};

enum action {
	ACTION_MISSING,
	ACTION_ANSWER,
	ACTION_SLEEP,
	ACTION_HANG,
	ACTION_CRASH,
	ACTION_ABORT,
	ACTION_EXIT,
	ACTION_PRINT,
	ACTION_FLOOD,
	ACTION_REMOVE,
	ACTION_FINALIZE,
	ACTION_CLAIM,
	ACTION_REWIND,
};

struct act {
	enum action action;
	CK_ULONG number; /* what to answer or claim, how long to sleep, how much to print, how to exit */
	struct bytes text;
};

struct fault {
	const char *at; /* null: any function */
	bool on_slot;
	CK_SLOT_ID slot;
	struct range calls; /* counted are those at that function, on that slot */
	unsigned long seen;
	struct act act;
};

struct scenario {
	CK_INFO info;
	char *log; /* null: none is kept */
	unsigned long delay; /* milliseconds a call */
	bool slots_cached;             /* read again at C_Initialize only */
	bool needs_slot_list;          /* before it tells of a token */
	bool initialized_by_neighbour; /* when it is loaded */
	struct slot *slots;
	size_t slot_count;
	struct fault *faults;
	size_t fault_count;
};

bool in_range(struct range range, unsigned long number);

/* Null when there is no such slot. */
struct slot *scenario_slot(const struct scenario *scenario, CK_SLOT_ID id);

bool slot_occupied(const struct slot *slot);

/* Null when the object has no such attribute. */
const struct attribute *object_attribute(const struct object *object, CK_ATTRIBUTE_TYPE type);

void scenario_free(struct scenario *scenario);

#endif
