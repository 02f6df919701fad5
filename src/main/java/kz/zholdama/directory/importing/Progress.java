package kz.zholdama.directory.importing;

/** Tells how far an import is, and whether it shall go on. */
public interface Progress {

    Progress UNWATCHED = new Progress() {

        @Override
        public void reached(int done, int of) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void reached(int done, int of);

    boolean isCancelled();
}
