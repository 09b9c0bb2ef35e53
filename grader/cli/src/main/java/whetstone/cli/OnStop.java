package whetstone.cli;

import whetstone.engine.sandbox.Sandbox;

/** Closes something when the command ends, also by Ctrl-C: no process stays behind. */
final class OnStop implements AutoCloseable {
    private final Thread hook;

    private OnStop(Thread hook) {
        this.hook = hook;
    }

    static OnStop close(Sandbox sandbox) {
        return run(sandbox::close);
    }

    static OnStop run(Runnable work) {
        Thread hook = new Thread(work, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return new OnStop(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is running; there is nothing to take back.
            return;
        }
    }
}
