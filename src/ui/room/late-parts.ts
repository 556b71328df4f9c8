/** The parts of the leader's page that bring a library with them: fetched when they are wanted. */
import { fetchedOnce } from '../parts.ts';

export const SCAN = fetchedOnce(() => import('./scan.tsx').then((part) => part.Scan));
export const QR = fetchedOnce(() => import('../qr-picture.tsx').then((part) => part.QrPicture));
