/** What sorts of things there are (domain.md, "Enumerations"), spelled as in the SDL; a law compares the two. */

/** Each is a shared thing or, without a normal form, a thing of one force alone. */
export const objectTypes = [
  'PHONE',
  'VEHICLE',
  'EMAIL',
  'SOCIAL_ACCOUNT',
  'DEVICE',
  'BANK_ACCOUNT',
  'PASSPORT',
  'DRIVING_LICENCE',
  'TAXI_LICENCE',
  'PHOTOGRAPH',
  'HELPLINE',
  'OTHER',
] as const;

export const locationTypes = [
  'HOME',
  'CARE_HOME',
  'HOTEL',
  'TAKEAWAY',
  'TAXI_OFFICE',
  'SHOP',
  'PARK',
  'CAR_PARK',
  'TRANSPORT_HUB',
  'SCHOOL',
  'PARTY_ADDRESS',
  'VEHICLE',
  'ONLINE',
  'STREET',
  'SHOPPING_CENTRE',
  'CUSTODY_SUITE',
  'POLICE_STATION',
  'HOSPITAL',
  'OTHER',
  'UNKNOWN',
] as const;

export const organisationTypes = [
  'SCHOOL',
  'SPORTS_CLUB',
  'FAITH_BODY',
  'CARE_HOME',
  'HOTEL',
  'SHOP',
  'TAXI_FIRM',
  'DELIVERY_FIRM',
  'TAKEAWAY',
  'PUBLIC_BODY',
  'OTHER',
  'UNKNOWN',
] as const;

/** Types of things that are common by nature, and set aside when chains are searched (domain.md, "Common by nature"). */
export const commonTypes = [
  'HELPLINE',
  'TRANSPORT_HUB',
  'SHOPPING_CENTRE',
  'CUSTODY_SUITE',
  'POLICE_STATION',
  'HOSPITAL',
  'PUBLIC_BODY',
] as const;
