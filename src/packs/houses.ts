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
   }
  }
 }
]
