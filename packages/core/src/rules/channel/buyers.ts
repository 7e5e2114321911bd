import type { Channel } from '../../facts/strategy.ts';

export type Buyer = NonNullable<NonNullable<Channel['buyer']>['value']>;
type Model = NonNullable<NonNullable<Channel['model']>['value']>;

/** The way of selling that fits each buyer, and the buyer in words that read well after "a". */
export const buyerProfiles: Readonly<Record<Buyer, { readonly fitting: Model; readonly words: string }>> = {
  executive: { fitting: 'consultative', words: 'senior executive' },
  departmentHead: { fitting: 'guided', words: 'department head' },
  endUser: { fitting: 'freemium', words: 'single end user' },
  engineer: { fitting: 'representative', words: 'design engineer' },
  smallBusiness: { fitting: 'reseller', words: 'small-business owner' },
};
