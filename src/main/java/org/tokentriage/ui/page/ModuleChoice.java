package org.tokentriage.ui.page;

/** Lets the agent point at another PKCS#11 library. */
public record ModuleChoice(Shell shell) {

    public void ask() {
        shell.desktop().chooseLibrary(shell.say("frame.chooseLibrary")).ifPresent(shell.wizard()::useModule);
    }
}
