import { type ComponentType, createContext } from 'react';
import type { OnSiteProps } from './OnSiteButtons.tsx';

/**
 * What can be saved on the pages of the site besides. They give it to their figures; embeds, which weigh on their hosts,
 * give none, and so their scripts have no trace of it.
 */
export const OnSite = createContext<ComponentType<OnSiteProps> | undefined>(undefined);
