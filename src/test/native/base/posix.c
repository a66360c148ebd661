#define _POSIX_C_SOURCE 200809L

#include "base/platform.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

bool platform_stamp(const char *path, struct file_stamp *stamp)
{
	struct stat status;

	if (stat(path, &status) != 0)
		return false;
	stamp->changed = (unsigned long long)status.st_mtim.tv_sec * 1000000000ULL
		+ (unsigned long long)status.st_mtim.tv_nsec;
	stamp->size = (unsigned long long)status.st_size;
	stamp->file = (unsigned long long)status.st_ino;
	return true;
}

void platform_lock(void)
{
	pthread_mutex_lock(&lock);
}

void platform_unlock(void)
{
	pthread_mutex_unlock(&lock);
}

void platform_sleep(unsigned long milliseconds)
{
	struct timespec left = {
		.tv_sec = (time_t)(milliseconds / 1000),
		.tv_nsec = (long)(milliseconds % 1000) * 1000000L,
	};

	while (nanosleep(&left, &left) != 0)
		continue;
}

unsigned long platform_process(void)
{
	return (unsigned long)getpid();
}

void platform_exit(int code)
{
	_Exit(code);
}
