package org.tokentriage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;
import org.tokentriage.wizard.Site;
import org.tokentriage.wizard.Surroundings;
import org.tokentriage.wizard.Threads;
import org.tokentriage.wizard.Wizard;

/** Puts the program together: the one place that chooses the adapters. */
public final class Composition {

    private Composition() {}

    /** A wizard on this computer's tokens and its site's Qualitor, for the JavaFX thread. */
    public static Wizard wizard(Optional<Path> module, Optional<Path> profile) {
        var clock = Clock.system(ZoneId.systemDefault());
        return new Wizard(new Surroundings(
                new Pkcs11TokenReaders(clock), module, Sites.find(profile, clock), threads(), clock, new SecureRandom()));
    }

    private static Threads threads() {
        var token = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("token").daemon().factory());
        var network = Executors.newVirtualThreadPerTaskExecutor();
        return new Threads(token, network, Platform::runLater, (wait, then) -> CompletableFuture.delayedExecutor(
                        wait.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(then));
    }
}
