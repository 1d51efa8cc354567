import { UserConfigFn } from "vite";
import { handedOutPlugin } from "./build/notices/handed-out.ts";
import { overrideVaadinConfig } from "./vite.generated";

const customConfig: UserConfigFn = () => ({
  // Says which modules need which, so that the first HTML can ask for all that the application begins with (`StartModules`).
  build: { manifest: true },
  plugins: [handedOutPlugin()],
});

export default overrideVaadinConfig(customConfig);
