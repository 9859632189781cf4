import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { EncryptionPemKeys, PlatformDefinition } from "../../contract/model/platform-module.ts";

/** Message encryption by the configured platform. Throws a PlateError (`usage`) where none is configured that encrypts. */
export function createEncryption(platform: PlatformDefinition | undefined, keys: EncryptionPemKeys): MessageEncryption {
  if (platform?.createEncryption !== undefined) return platform.createEncryption(keys);
  throw new PlateError("usage", "keys are given, and no platform is configured that encrypts messages", {
    fix: "name a platform module with createEncryption in plate.yaml",
  });
}
