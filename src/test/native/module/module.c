#include "module/module.h"

#include "base/failure.h"
#include "base/platform.h"
#include "module/events.h"
#include "module/sessions.h"
#include "scenario/reader.h"

#include <stdlib.h>
#include <string.h>

struct module module;

static struct file_stamp read_at;

static bool is_unchanged(struct file_stamp stamp)
{
	return stamp.changed == read_at.changed && stamp.size == read_at.size && stamp.file == read_at.file;
}

void module_initialize(void)
{
	module.initialized = true;
	module.slots_listed = false;
	events_begin();
}

void module_finalize(void)
{
	module.initialized = false;
	sessions_close_all();
	events_end();
}

void module_forget(void)
{
	scenario_free(module.scenario);
	module.scenario = NULL;
}

/* A file that is missing for the moment in which it is replaced has not changed. */
void module_refresh(void)
{
	const char *path = getenv(SCENARIO_VARIABLE);
	struct file_stamp stamp;
	struct scenario *scenario = NULL;

	if (!path)
		fail("%s names no scenario file", SCENARIO_VARIABLE);
	if (module.scenario && module.scenario->slots_cached && module.initialized)
		return;
	if (platform_stamp(path, &stamp)) {
		if (module.scenario && is_unchanged(stamp))
			return;
		scenario = read_scenario(path);
	}
	if (scenario) {
		module_forget();
		module.scenario = scenario;
		read_at = stamp;
		sessions_lose_absent(scenario);
	} else if (!module.scenario) {
		fail("cannot read %s", path);
	}
}

void module_remove(struct slot *slot)
{
	slot->removed = true;
	sessions_lose_absent(module.scenario);
}
