#include "base/platform.h"

#include <windows.h>

static SRWLOCK lock = SRWLOCK_INIT;

static unsigned long long joined(DWORD high, DWORD low)
{
	return (unsigned long long)high << 32 | low;
}

bool platform_stamp(const char *path, struct file_stamp *stamp)
{
	WIN32_FILE_ATTRIBUTE_DATA status;

	if (!GetFileAttributesExA(path, GetFileExInfoStandard, &status))
		return false;
	stamp->changed = joined(status.ftLastWriteTime.dwHighDateTime, status.ftLastWriteTime.dwLowDateTime);
	stamp->size = joined(status.nFileSizeHigh, status.nFileSizeLow);
	stamp->file = joined(status.ftCreationTime.dwHighDateTime, status.ftCreationTime.dwLowDateTime);
	return true;
}

void platform_lock(void)
{
	AcquireSRWLockExclusive(&lock);
}

void platform_unlock(void)
{
	ReleaseSRWLockExclusive(&lock);
}

void platform_sleep(unsigned long milliseconds)
{
	Sleep(milliseconds);
}

unsigned long platform_process(void)
{
	return GetCurrentProcessId();
}

/* ExitProcess would call our own end, with the lock held. */
void platform_exit(int code)
{
	TerminateProcess(GetCurrentProcess(), (UINT)code);
	__builtin_unreachable();
}
