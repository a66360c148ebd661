#include "module/log.h"

#include "base/failure.h"
#include "base/names.h"
#include "base/platform.h"

#include <stdio.h>

static void log_subject(FILE *file, const struct call *call)
{
	if (call->scope == ON_SLOT || call->scope == ON_TOKEN)
		fprintf(file, " slot=%lu", call->subject);
	if (call->scope == ON_SESSION)
		fprintf(file, " session=%lu", call->subject);
}

static void log_attribute(FILE *file, CK_ATTRIBUTE_TYPE type)
{
	const char *name = attribute_name(type);

	if (name)
		fputs(name, file);
	else
		fprintf(file, "0x%lx", type);
}

static void log_attributes(FILE *file, const struct call *call)
{
	fputs(" attributes=", file);
	for (CK_ULONG i = 0; i < call->template_count; i++) {
		if (i > 0)
			fputc(',', file);
		log_attribute(file, call->template[i].type);
	}
}

void log_call(const char *path, const struct call *call, const char *details)
{
	FILE *file = fopen(path, "a");

	if (!file)
		fail("cannot write to %s", path);
	fprintf(file, "%lu %s", platform_process(), call->function);
	log_subject(file, call);
	if (*details)
		fprintf(file, " %s", details);
	if (call->template)
		log_attributes(file, call);
	fputc('\n', file);
	fclose(file);
}
