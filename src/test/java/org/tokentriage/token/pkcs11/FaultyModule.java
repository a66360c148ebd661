package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;

/** SoftHSM, except where a fault answers in its stead; remembers which functions it was asked for. */
final class FaultyModule {

    static final Fault NONE = (function, arguments) -> Optional.empty();

    final List<String> calls = new ArrayList<>();

    private final PKCS11 real;
    private final Fault fault;

    private FaultyModule(PKCS11 real, Fault fault) {
        this.real = real;
        this.fault = fault;
    }

    static FaultyModule with(Fault fault) throws TokenException {
        NativeWrapper.load();
        SoftHsm.prepared();
        try {
            return new FaultyModule(new PKCS11Implementation(SoftHsm.MODULE.toString()), fault);
        } catch (IOException unloadable) {
            throw new AssertionError(unloadable);
        }
    }

    /** Answers a function with a CKR code from the given call on, counted from 1. */
    static FaultyModule failing(String function, int call, long code) throws TokenException {
        var calls = new int[1];
        return with((asked, arguments) -> {
            if (asked.equals(function) && ++calls[0] >= call) {
                throw new PKCS11Exception(code);
            }
            return Optional.empty();
        });
    }

    TokenReader open() throws TokenException {
        var functions = (PKCS11) Proxy.newProxyInstance(
                FaultyModule.class.getClassLoader(), new Class<?>[] {PKCS11.class}, this::answer);
        var module = LoadedModule.initialise(SoftHsm.MODULE, functions, observation -> {});
        return new Pkcs11TokenReader(module, observation -> {}, InstantSource.system());
    }

    private Object answer(Object self, Method method, Object[] arguments) throws Throwable {
        calls.add(method.getName());
        var answer = fault.answer(method.getName(), arguments);
        if (answer.isPresent()) {
            return answer.get();
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException answered) {
            throw answered.getCause();
        }
    }

    /** Answers a function in SoftHSM's stead, or with an error, or not at all. */
    @FunctionalInterface
    interface Fault {
        Optional<Object> answer(String function, Object[] arguments) throws PKCS11Exception;
    }
}
