import { type ComponentType, createContext } from 'react';
import type { OnSiteProps } from './save/OnSiteButtons.tsx';
import type { OwnListProps } from './tails/OwnList.tsx';

/** What figures can do on the pages of the site besides. */
export interface SiteParts {
  /** What else can be saved. */
  readonly Buttons: ComponentType<OnSiteProps>;
  /** Names for kinds, from a list of the reader's. */
  readonly OwnList: ComponentType<OwnListProps>;
}

/** The site gives it to its figures; embeds, which weigh on their hosts, give none, and so their scripts have no trace of it. */
export const OnSite = createContext<SiteParts | undefined>(undefined);
