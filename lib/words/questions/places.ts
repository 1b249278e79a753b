/**
 * Countries and territories without rates of their own, which pay what all countries pay. Behind a slash stands what
 * else one is called; the “n” of “Kenyan” is left out.
 */
export const OTHER_COUNTRIES =
  'Afghanistan/Afghan,Albania,Armenia,Azerbaijan/Azerbaijani,Barbados,Belarus/Belarusian,Belize,Benin,Bhutan,Bolivia,' +
  'Bosnia,Botswana,British Virgin Islands,Brunei,Burkina Faso,Burundi,Cameroon,Cape Verde,Cayman Islands,Chad,Congo,' +
  'Djibouti,Equatorial Guinea,Eritrea,Ethiopia,Eswatini,Fiji,French Polynesia,Gabon,Gambia,Ghana/Ghanaian,Guinea,' +
  'Haiti/Haitian,Iceland/Icelandic,Ivory Coast/Ivorian/Cote d Ivoire,Jamaica,Kenya,Kosovo,Kyrgyzstan,Laos/Laotian,' +
  'Lebanon/Lebanese,Lesotho,Liberia,Macau/Macao,Madagascar,Malawi,Maldives,Mali,Mauritania,Mauritius/Mauritian,Moldova,' +
  'Mongolia,Montenegro,Mozambique,Myanmar/Burma/Burmese,Namibia,Nepal/Nepali/Nepalese,New Caledonia,Niger,' +
  'North Macedonia,Panama/Panamanian,Papua New Guinea,Paraguay/Paraguayan,Rwanda,Senegal/Senegalese,Serbia/Serbian,' +
  'Sierra Leone,Somalia,South Sudan,Sudan/Sudanese,Suriname,Tajikistan,Tanzania,Togo,Tunisia,Turkmenistan,Uganda,' +
  'Ukraine/Ukrainian,Uzbekistan/Uzbek,Yemen/Yemeni,Zambia,Zimbabwe/Zimbabwean';

/** Places whose names hold that of a partner and that trade at no tariff of the rates: American ones, or embargoed. */
export const PLACES_WITHOUT_TARIFFS = 'North Korea/North Korean,New Mexico/New Mexican,New England';
