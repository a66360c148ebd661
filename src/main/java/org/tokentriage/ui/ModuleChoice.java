package org.tokentriage.ui;

/** Lets the agent point at another PKCS#11 library. */
record ModuleChoice(Shell shell) {

    void ask() {
        shell.desktop().chooseLibrary(shell.say("frame.chooseLibrary")).ifPresent(shell.wizard()::useModule);
    }
}
