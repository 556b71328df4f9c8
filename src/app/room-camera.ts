/** The camera and the reader of QR pictures for the leader's page; each refusal has a name. */
import type { CameraTrouble } from '../ui/room/room-door.ts';

const TROUBLE: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  // Only given to pages over https, or from one's own machine.
  const devices = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) return 'unsupported';
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
  } catch (error) {
    return TROUBLE[error instanceof Error ? error.name : ''] ?? 'unsupported';
  }
}

export async function loadQrReader(): Promise<(picture: ImageData) => string | undefined> {
  const { default: decodeQR } = await import('qr/decode.js');
  return (picture) => {
    try {
      return decodeQR(picture);
    } catch {
      // Most pictures hold no code.
      return undefined;
    }
  };
}
