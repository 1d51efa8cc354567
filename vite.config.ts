import { UserConfigFn } from "vite";
import { overrideVaadinConfig } from "./vite.generated";

const customConfig: UserConfigFn = () => ({
  // Says which modules need which, so that the first HTML can ask for all that the application begins with (`StartModules`).
  build: { manifest: true },
});

export default overrideVaadinConfig(customConfig);
