import { takeShare } from './journeys.ts';

takeShare(3);
