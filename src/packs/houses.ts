// Generated from the YAML files in rules/house/ by `npm run generate`: do not edit.

import type { HouseStyle } from '../core/house.ts'

export const houses: readonly HouseStyle[] = [
 {
  "id": "house/ap",
  "summary": "The Associated Press",
  "sources": [
   {
    "title": "The Associated Press Stylebook"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "us"
   },
   "punctuation/hyphen-as-dash": {
    "level": "warning",
    "dash": "em"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "punctuation/serial-comma": {
    "serial": "never"
   },
   "locale/date-form": {
    "order": "month-first"
   },
   "locale/source-date-format": {
    "order": "month-first"
   },
   "locale/time-format": {
    "clock": "12-hour"
   },
   "locale/percent-form": {
    "style": "sign"
   },
   "locale/dateline-format": {
    "agencies": [
     "AP"
    ]
   },
   "consistency/name-variant": {
    "prefer": [
     "Zelenskyy",
     "Gadhafi",
     "Sissi",
     "al-Qaida",
     "Hezbollah",
     "Quran",
     "Shiite",
     "Shiites",
     "Kim Jong Un",
     "Kim Jong Il"
    ]
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Odesa",
     "Kharkiv",
     "Beijing",
     "Mumbai",
     "Uyghur",
     "Uyghurs"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "U.S.",
     "U.N."
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "american"
   },
   "consistency/word-form": {
    "prefer": [
     "adviser",
     "advisers",
     "email",
     "website",
     "protester",
     "protesters",
     "under way",
     "airstrike",
     "airstrikes"
    ]
   }
  }
 },
 {
  "id": "house/bbc",
  "summary": "BBC News",
  "sources": [
   {
    "title": "BBC News style guide"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "uk"
   },
   "punctuation/hyphen-as-dash": {
    "dash": "hyphen"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "punctuation/serial-comma": {
    "serial": "never"
   },
   "locale/date-form": {
    "order": "day-first"
   },
   "locale/source-date-format": {
    "order": "day-first"
   },
   "locale/percent-form": {
    "style": "sign"
   },
   "consistency/name-variant": {
    "prefer": [
     "Zelensky",
     "Gaddafi",
     "Sisi",
     "al-Qaeda",
     "Hezbollah",
     "Kim Jong Un"
    ]
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Beijing",
     "Mumbai",
     "Macau"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "US",
     "UN",
     "UK",
     "EU"
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "british"
   }
  }
 },
 {
  "id": "house/economist",
  "summary": "The Economist",
  "sources": [
   {
    "title": "The Economist Style Guide"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "uk"
   },
   "punctuation/hyphen-as-dash": {
    "level": "warning",
    "dash": "em"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "punctuation/serial-comma": {
    "serial": "never"
   },
   "locale/date-form": {
    "order": "month-first"
   },
   "locale/source-date-format": {
    "order": "month-first"
   },
   "locale/percent-form": {
    "style": "sign"
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Beijing",
     "Mumbai"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "US",
     "UN",
     "UK",
     "EU"
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "british"
   }
  }
 },
 {
  "id": "house/eu",
  "summary": "Institutions of the European Union",
  "sources": [
   {
    "title": "English Style Guide",
    "at": "European Commission, Directorate-General for Translation"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "uk"
   },
   "punctuation/hyphen-as-dash": {
    "level": "warning",
    "dash": "en"
   },
   "quotes/primary-marks": {
    "primary": "single"
   },
   "locale/date-form": {
    "order": "day-first"
   },
   "locale/source-date-format": {
    "order": "day-first"
   },
   "locale/time-format": {
    "clock": "24-hour"
   },
   "locale/percent-form": {
    "style": "sign"
   },
   "locale/unit-spacing": {
    "spacing": "spaced"
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Moldova",
     "Belarus",
     "Kyrgyzstan",
     "Czechia",
     "Türkiye"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "US",
     "UN",
     "UK",
     "EU"
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "british"
   }
  }
 },
 {
  "id": "house/guardian",
  "summary": "The Guardian and The Observer",
  "sources": [
   {
    "title": "Guardian and Observer style guide"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "uk"
   },
   "punctuation/hyphen-as-dash": {
    "level": "warning",
    "dash": "en"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "punctuation/serial-comma": {
    "serial": "never"
   },
   "locale/date-form": {
    "order": "day-first"
   },
   "locale/source-date-format": {
    "order": "day-first"
   },
   "locale/time-format": {
    "clock": "12-hour"
   },
   "locale/percent-form": {
    "style": "sign"
   },
   "consistency/name-variant": {
    "prefer": [
     "Gaddafi",
     "Sisi",
     "al-Qaida",
     "Hezbollah",
     "Qur'an"
    ]
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Beijing",
     "Mumbai"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "US",
     "UN",
     "UK",
     "EU"
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "british"
   },
   "consistency/word-form": {
    "prefer": [
     "adviser",
     "advisers",
     "email",
     "website",
     "ceasefire",
     "ceasefires"
    ]
   }
  }
 },
 {
  "id": "house/reuters",
  "summary": "Reuters",
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "us"
   },
   "punctuation/hyphen-as-dash": {
    "dash": "hyphen"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "punctuation/serial-comma": {
    "serial": "never"
   },
   "locale/date-form": {
    "order": "month-first"
   },
   "locale/source-date-format": {
    "order": "month-first"
   },
   "locale/dateline-format": {
    "agencies": [
     "Reuters"
    ]
   },
   "consistency/name-variant": {
    "prefer": [
     "Zelenskiy",
     "Gaddafi",
     "Sisi",
     "al Qaeda",
     "Hezbollah",
     "Kim Jong Un"
    ]
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Beijing",
     "Mumbai"
    ]
   },
   "consistency/abbreviation-stops": {
    "prefer": [
     "U.S.",
     "U.N."
    ]
   }
  }
 },
 {
  "id": "house/un",
  "summary": "The United Nations",
  "sources": [
   {
    "title": "United Nations Editorial Manual"
   }
  ],
  "rules": {
   "quotes/terminal-punctuation": {
    "style": "uk"
   },
   "punctuation/hyphen-as-dash": {
    "level": "warning",
    "dash": "em"
   },
   "quotes/primary-marks": {
    "primary": "double"
   },
   "locale/date-form": {
    "order": "day-first"
   },
   "locale/source-date-format": {
    "order": "day-first"
   },
   "locale/time-format": {
    "clock": "12-hour"
   },
   "locale/percent-form": {
    "style": "per cent"
   },
   "consistency/exonym": {
    "prefer": [
     "Kyiv",
     "Moldova",
     "Belarus",
     "Kyrgyzstan",
     "Czechia",
     "Türkiye",
     "Viet Nam",
     "Côte d'Ivoire",
     "Cabo Verde",
     "Eswatini",
     "Timor-Leste",
     "Macao"
    ]
   },
   "consistency/dialect-spelling": {
    "dialect": "british-ize"
   }
  }
 }
]
