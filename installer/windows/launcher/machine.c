#include "launcher.h"

#include <stdio.h>

typedef jint(JNICALL *Create)(JavaVM **machine, void **environment, void *options);

static HMODULE load(const wchar_t *folder) {
  static wchar_t path[PATH_SIZE];
  swprintf(path, PATH_SIZE, L"%ls\\runtime\\bin\\server\\jvm.dll", folder);
  HMODULE machine = LoadLibraryW(path);
  if (machine == NULL) {
    complain(GetLastError() == ERROR_NOT_ENOUGH_MEMORY ? NO_MEMORY : INSTALLED_WRONG);
  }
  return machine;
}

static JNIEnv *start(const wchar_t *folder, const Options *options, JavaVM **machine) {
  Create create = (Create)(void *)GetProcAddress(load(folder), "JNI_CreateJavaVM");
  if (create == NULL) {
    complain(INSTALLED_WRONG);
  }
  JavaVMInitArgs order = {.version = JNI_VERSION_21, .nOptions = options->count, .options = options->all};
  void *environment;
  jint answer = create(machine, &environment, &order);
  if (answer != JNI_OK) {
    complain(answer == JNI_ENOMEM ? NO_MEMORY : NO_MACHINE);
  }
  return environment;
}

/* Java's texts are UTF-16 too: each argument arrives as it was typed, whatever the code page. */
static jobjectArray texts(JNIEnv *java, int count, wchar_t **arguments) {
  jclass string = (*java)->FindClass(java, "java/lang/String");
  jobjectArray array = string == NULL ? NULL : (*java)->NewObjectArray(java, count, string, NULL);
  for (int i = 0; array != NULL && i < count; i++) {
    jstring text = (*java)->NewString(java, (const jchar *)arguments[i], (jsize)wcslen(arguments[i]));
    if (text == NULL) {
      return NULL;
    }
    (*java)->SetObjectArrayElement(java, array, i, text);
    (*java)->DeleteLocalRef(java, text);
  }
  return array;
}

static void call_main(JNIEnv *java, const char *class_name, int count, wchar_t **arguments) {
  jclass class = (*java)->FindClass(java, class_name);
  jmethodID main = class == NULL ? NULL : (*java)->GetStaticMethodID(java, class, "main", "([Ljava/lang/String;)V");
  jobjectArray array = main == NULL ? NULL : texts(java, count, arguments);
  if (array != NULL) {
    (*java)->CallStaticVoidMethod(java, class, main, array);
  }
}

int run(const wchar_t *folder, const Options *options, const char *class_name, int count, wchar_t **arguments) {
  JavaVM *machine;
  JNIEnv *java = start(folder, options, &machine);
  call_main(java, class_name, count, arguments);
  int code = (*java)->ExceptionCheck(java) ? 1 : 0;
  (*machine)->DetachCurrentThread(machine); /* tells of the exception, as every thread does that ends by one */
  (*machine)->DestroyJavaVM(machine);       /* waits for the other threads */
  return code;
}
