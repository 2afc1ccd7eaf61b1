// Generated from the YAML files in rules/ by `npm run generate`: do not edit.

import type { PackRecord } from './record.ts'

export const packs: readonly PackRecord[] = [
 {
  "id": "attribution/according-to-him",
  "summary": "`According to him` and its kin",
  "why": "`По его словам` is the Russian reporter's `he said`. In English `according to him` sounds as if the reporter doubted it,\nand `the expert`, `the publication` or `the agency`, put in place of a name that is known, make the reader look for\nanother source. Write `he said`.\n\nKnown false alarms: two accounts set against each other (`according to him … according to her`) are left alone.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "said": "`{actual}` ({source}) for plain attribution: use {advice}"
  },
  "phrases": [
   {
    "pattern": "according to (him|her|them)",
    "advice": "`he said` or `she said`",
    "example": "[[According to him]], the talks will go on.",
    "source": "по его словам",
    "unless": [
     "(but|while|whereas) <0-2> according to"
    ],
    "not": [
     "According to him she left, but according to her he did."
    ]
   },
   {
    "pattern": "in (his|her|their) opinion ,",
    "advice": "`he thinks` or `she thinks`",
    "example": "[[In her opinion,]] prices will rise.",
    "source": "по его мнению"
   },
   {
    "pattern": "in (his|her|their) words ,",
    "advice": "`he said` or `she thinks`",
    "example": "[[In his words,]] prices will rise.",
    "source": "по его словам",
    "unless": [
     "@ (\"|“|‘)"
    ],
    "not": [
     "It was, in his words, \"a mess\"."
    ]
   },
   {
    "pattern": ", in (his|her|their) opinion",
    "advice": "`he said` or `she thinks`",
    "example": "Prices[[, in his opinion]] will rise.",
    "source": "по его мнению",
    "unless": [
     "@ ,"
    ],
    "not": [
     "Prices, in his opinion, will rise."
    ]
   },
   {
    "pattern": "according to (his|her|their) (opinion|words|statement|information|data)",
    "advice": "`he said` or `she said`",
    "example": "[[According to his words]], prices will rise.",
    "source": "по его мнению, по его словам"
   },
   {
    "pattern": "according to the words of",
    "advice": "`X said`",
    "example": "[[According to the words of]] Ms Hill, prices will rise.",
    "source": "по словам"
   },
   {
    "pattern": "according to the (publication|interlocutor|interlocutors|edition)",
    "advice": "`the newspaper said` or `the website said`",
    "example": "[[According to the publication]], the works will close.",
    "source": "по данным издания"
   },
   {
    "pattern": "according to the (politician|diplomat|expert|specialist|scientist|parliamentarian|virologist|economist|analyst|lawmaker|deputy|senator|interlocutor|singer|artist|athlete|actor|actress|blogger|astrologer|biologist|psychologist|nutritionist) ,?",
    "advice": "`he said` or `she said`",
    "example": "[[According to the diplomat,]] talks go on.",
    "source": "по словам эксперта",
    "unless": [
     "@ (of|in|at|for|who|that|with|on|from)"
    ],
    "not": [
     "According to the expert in charge, rents fell."
    ]
   },
   {
    "pattern": "according to the (source|lawyer|doctor|physician|researcher|journalist|official|governor|minister|mayor|president|head|agency|ministry|department|military|company|coach|student|author) ,",
    "advice": "`he said`, `she said` or `the ministry said`",
    "example": "[[According to the mayor,]] talks go on.",
    "source": "по словам министра",
    "confidence": "medium"
   },
   {
    "pattern": "the (specialist|expert|politician|diplomat|parliamentarian|scientist|virologist|political scientist|military expert|infectionist|physician) (also)? (noted|added|stressed|emphasized|emphasised|believes|is sure|explained|concluded|recalled|specified|clarified|advised|shared|thinks|underlined|summed up)",
    "advice": "`he said` or `she said`",
    "example": "Rents fell, [[the specialist noted]].",
    "source": "эксперт отметил"
   },
   {
    "pattern": "the publication (also)? (writes|wrote|notes|noted|reports|reported|claims|claimed|adds|added|emphasizes|says|said|recalls|clarifies|quotes|points out)",
    "advice": "`the newspaper said` or `the website said`",
    "example": "The works will close, [[the publication writes]].",
    "source": "издание пишет"
   },
   {
    "pattern": "(writes|reports|notes|wrote|reported) the publication",
    "advice": "`the newspaper said` or `the website said`",
    "example": "The works will close, [[writes the publication]].",
    "source": "пишет издание"
   },
   {
    "pattern": "(<*s>|<name>) (,)? quoted by the (publication|agency|edition)",
    "advice": "`the newspaper quoted X as saying`",
    "example": "Ms [[Hill quoted by the agency]] disagreed.",
    "source": "цитирует издание",
    "confidence": "low"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[According to her]], the road will open in May.",
     "message": "said"
    },
    {
     "bad": "[[In her opinion,]] the road is not needed.",
     "message": "said"
    },
    {
     "bad": "[[According to the publication]], the road was never planned.",
     "message": "said"
    }
   ],
   "good": [
    {
     "good": "The road will open in May, she said."
    },
    {
     "good": "According to him the door was shut, but according to her it was open."
    },
    {
     "good": "According to the survey, the road is not needed."
    }
   ]
  }
 },
 {
  "id": "attribution/agency-tail",
  "summary": "A news agency hung on to the end of the sentence",
  "why": "`, сообщает ТАСС` ends a Russian sentence; `, reports TASS.` ends no English one. The source belongs where the reader\nneeds it: as the subject, `TASS reported that …`, or as `TASS reported` in its usual order.\n\nKnown false alarms: none that we know of; `Reuters reports` in that order is left alone.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "AP Stylebook"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption",
   "byline",
   "credit"
  ],
  "messages": {
   "tail": "`{actual}` ({source}) hangs the source on to the end: {advice}",
   "source": "Unexpected `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": ", (reports|informs|transmits|notes|reported|informed) (the)? (news)? (agency)? <name>",
    "advice": "make it the subject, as in `TASS reported`",
    "example": "The road is closed[[, reports TASS]].",
    "source": "сообщает ТАСС"
   },
   {
    "pattern": ", (writes|wrote) (the)? (news)? (agency)? (=RIA|=TASS|=Interfax|=UNIAN|=Ukrinform|=Kommersant|=Izvestia|=RBC|=Vedomosti|=Gazeta|=Lenta|=Bloomberg|=Reuters|=Politico|=BBC|=CNN)",
    "advice": "make it the subject, as in `TASS reported`",
    "example": "The road is closed[[, writes Bloomberg]].",
    "source": "пишет ТАСС"
   },
   {
    "pattern": ", (reports|writes|informs|transmits|notes|clarifies|specifies|reported|informed) (the)? (newspaper|channel|agency|press-service|press service|portal|website|edition|publication|correspondent|ministry|department|telegram|news)",
    "advice": "make it the subject, as in `the agency reported`",
    "example": "The road is closed[[, reports the agency]].",
    "source": "сообщает агентство"
   },
   {
    "pattern": ", (reports|writes|informs|transmits) (a|the) correspondent of",
    "advice": "make it the subject, as in `a TASS correspondent reported`",
    "example": "The road is closed[[, reports a correspondent of]] our paper.",
    "source": "передаёт корреспондент"
   },
   {
    "pattern": "(=RIA|=TASS|=Interfax|agency|channel|correspondent|newspaper) (transmits|transfers|passes on)",
    "advice": "use `reports`",
    "example": "The road is closed, the [[agency transmits]].",
    "message": "source",
    "source": "передаёт"
   },
   {
    "pattern": "(special)? (correspondent|correspondents) of (the)? (agency|newspaper|publication|channel|=RIA|=TASS|=Interfax|=RT|=Izvestia|=Kommersant|=Ukrinform|=Vedomosti)",
    "advice": "use `a TASS correspondent` or `our correspondent`",
    "example": "A [[correspondent of the newspaper]] was there.",
    "message": "source",
    "source": "корреспондент ТАСС"
   },
   {
    "pattern": "(based|prepared) on (the)? materials (from|of|by)",
    "advice": "use `Source:` or `With reporting by`",
    "example": "[[Based on materials from]] the city paper",
    "message": "source",
    "source": "по материалам"
   },
   {
    "pattern": "according to (the)? materials (from|of|in)",
    "advice": "name the source as the subject",
    "example": "[[According to the materials of]] the case, he fled.",
    "message": "source",
    "source": "по материалам"
   },
   {
    "pattern": "(the)? (interlocutor|interlocutors|source) of (the)? (agency|publication|newspaper|channel|=RIA|=TASS|=Interfax)",
    "advice": "use `a source told the agency`",
    "example": "[[The source of the agency]] disagreed.",
    "message": "source",
    "source": "собеседник агентства"
   },
   {
    "pattern": "(agency's|=TASS|=RIA|publication's) (interlocutor|interlocutors)",
    "advice": "use `a source told the agency`",
    "example": "The [[agency's interlocutor]] disagreed.",
    "message": "source",
    "source": "собеседник агентства"
   },
   {
    "pattern": "(interlocutor|interlocutors) (said|noted|added|explained|told|claims|claimed|stressed|emphasized|clarified|specified)",
    "advice": "use `a source told the agency`",
    "example": "The [[interlocutor added]] that rents fell.",
    "message": "source",
    "source": "собеседник отметил"
   },
   {
    "pattern": "(writes|reports|informs|wrote|informed) (about)? (this|it) (.|,)",
    "advice": "make it the subject and say what it reports",
    "example": "The city paper [[writes about this.]]",
    "message": "source",
    "source": "сообщает об этом",
    "unless": [
     "(who|he|she|and) @"
    ],
    "not": [
     "Few know the man who wrote it."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The talks are off[[, reports Interfax]].",
     "message": "tail"
    },
    {
     "bad": "The talks are off[[, writes the newspaper]].",
     "message": "tail"
    },
    {
     "bad": "[[Based on materials from]] the harbour office",
     "message": "source"
    }
   ],
   "good": [
    {
     "good": "The talks are off, Interfax reported."
    },
    {
     "good": "TASS reported that the talks were off."
    },
    {
     "good": "The book is based on material from the archive."
    }
   ]
  }
 },
 {
  "id": "attribution/agentless",
  "summary": "Attribution that hides who says so",
  "why": "`It is reported that`, `this was reported by`, `it became known`: Russian news opens with the act of reporting and leaves\nthe source out, or puts it last. In English the reader asks at once who says so, and the sentence answers with its\nsubject: `The ministry said …`.\n\nKnown false alarms: the history of science, where `it is known that` needs no source.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "who": "`{actual}` ({source}) hides the source: {advice}"
  },
  "phrases": [
   {
    "pattern": "it (is|was) (also)? (reported|noted|specified|clarified|indicated|stressed|emphasized|emphasised|underlined) that",
    "advice": "say who reports it, as in `the ministry said`",
    "example": "[[It is reported that]] the fire began in the attic.",
    "source": "сообщается, отмечается, что"
   },
   {
    "pattern": "it (is|was|has been) (also)? (explained|added|stated|pointed out|mentioned|recalled) that",
    "advice": "say who says it, as in `the ministry said`",
    "example": "[[It is added that]] nobody was hurt.",
    "source": "уточняется, добавляется, что"
   },
   {
    "pattern": "it (is|was) (also)? (planned|assumed|envisaged|foreseen|presumed) (that|to)",
    "advice": "say who plans or expects it",
    "example": "[[It is planned to]] build a bridge.",
    "source": "планируется, предполагается",
    "unless": [
     "(as|than|what|that|where) @"
    ],
    "not": [
     "It fell, as it was planned to."
    ]
   },
   {
    "pattern": "it (became|becomes|has become|had become) known (that|about|on|from)?",
    "advice": "use `it emerged`, or say who made it known",
    "example": "[[It became known on]] Monday that the works would close.",
    "source": "стало известно"
   },
   {
    "pattern": "(has|have|had)? (became|become) known (that|about|on|from)",
    "advice": "use `it emerged`, or say who made it known",
    "example": "The names [[became known on]] Monday.",
    "source": "стало известно"
   },
   {
    "pattern": "as (it)? became known",
    "advice": "say who made it known",
    "example": "[[As it became known]], the works will close.",
    "source": "как стало известно"
   },
   {
    "pattern": "^ (earlier|previously) ,? (it|this) (was|became|had been|has been) (also)? (reported|known|announced|noted|stated) (that)?",
    "advice": "say who reported it, or use the plain past tense",
    "example": "[[Earlier, it was reported that]] the bridge had closed.",
    "source": "ранее сообщалось"
   },
   {
    "pattern": "it (was|had been|has been) (earlier|previously) (reported|announced|noted|stated) (that)?",
    "advice": "say who reported it, or use the plain past tense",
    "example": "[[It was previously reported that]] the bridge had closed.",
    "source": "ранее сообщалось"
   },
   {
    "pattern": "^ (earlier|previously) (reported|known) that",
    "advice": "say who reported it, or use the plain past tense",
    "example": "[[Earlier reported that]] the mayor is ill.",
    "source": "ранее сообщалось"
   },
   {
    "pattern": "as (was)? (earlier|previously) (reported|noted)",
    "advice": "say who reported it, or use the plain past tense",
    "example": "[[As previously reported]], the bridge has closed.",
    "source": "как сообщалось ранее",
    "confidence": "medium"
   },
   {
    "pattern": "(this|that) (was|is|has been|had been) (also)? (reported|announced|stated|said|evidenced|written|told|informed|discussed|declared) (about|of)? (by|in|to|on|at)",
    "advice": "make the source the subject, as in `the ministry reported`",
    "example": "[[This was reported by]] the fire service.",
    "source": "об этом сообщили в",
    "unless": [
     "@ (the)? (television|tv|length)",
     "@ (be|do)"
    ],
    "not": [
     "This was said to be false."
    ]
   },
   {
    "pattern": "(which|as) (was|is) (reported|announced|stated) (by|in) the (press|ministry|agency|department|message|statement)",
    "advice": "make the source the subject, as in `the ministry reported`",
    "example": "Two men fell ill, [[which was reported by the press]].",
    "source": "о чём сообщили в"
   },
   {
    "pattern": "(about|of) (this|it) (reports|report|writes|informs|reported|wrote|informed|announced)",
    "advice": "make the source the subject, as in `the ministry reported`",
    "example": "[[About this reports]] the city newspaper.",
    "source": "об этом сообщает"
   },
   {
    "pattern": "it (is|was) (already)? known that",
    "advice": "say who says so, or delete it",
    "example": "[[It is known that]] the driver fled.",
    "source": "известно, что"
   },
   {
    "pattern": "it (is|was) (<*ly>)? (necessary|expedient|advisable|required) (to|that)",
    "advice": "say who must do it",
    "example": "[[It is necessary to]] mend the bridge.",
    "source": "необходимо, целесообразно",
    "confidence": "medium"
   },
   {
    "pattern": "(a|the) decision (was|has been|had been) (made|taken|adopted|accepted) (to|on|by|about)",
    "advice": "say who decided",
    "example": "[[A decision was made to]] close the school.",
    "source": "было принято решение",
    "confidence": "medium"
   },
   {
    "pattern": "as (is|was|it is) (well)? (known|well-known) ,?",
    "advice": "delete it, or say who knows",
    "example": "The road, [[as is known,]] is closed.",
    "source": "как известно",
    "confidence": "medium"
   },
   {
    "pattern": "as (noted|specified|stated|told|explained|emphasized|emphasised|clarified|informed|stressed|reported) (in|by|to|at) the",
    "advice": "make the source the subject, as in `the ministry said`",
    "example": "The bridge is safe, [[as explained by the]] council.",
    "source": "как отметили в",
    "unless": [
     "@ (law|constitution|act|rules|regulations)"
    ],
    "not": [
     "The age is 18, as stated in the law."
    ]
   },
   {
    "pattern": "as (it)? (was|is)? (noted|specified|stated|told|explained|emphasized|clarified|informed|stressed|reported) by",
    "advice": "make the source the subject, as in `the ministry said`",
    "example": "The bridge is safe, [[as explained by]] Ms Hill.",
    "source": "как отметил",
    "confidence": "medium"
   },
   {
    "pattern": "according to (some|available|unconfirmed|official|operational|certain) (data|information|reports|sources)",
    "advice": "say whose they are",
    "example": "[[According to available data]], two fell ill.",
    "source": "по некоторым данным",
    "confidence": "medium"
   },
   {
    "pattern": "(according to|on|by) (the)? preliminary (data|information|version)",
    "advice": "say whose preliminary findings they are",
    "example": "[[According to preliminary data]], two men fell ill.",
    "source": "по предварительным данным"
   },
   {
    "pattern": "according to (the)? preliminary (estimates|results)",
    "advice": "say whose preliminary findings they are",
    "example": "[[According to preliminary estimates]], two men fell ill.",
    "source": "по предварительным данным",
    "confidence": "medium"
   },
   {
    "pattern": "according to (the)? (data|information) (from|provided by)",
    "advice": "make the source the subject, as in `figures from the ministry show`",
    "example": "[[According to data from]] the bank, rents fell.",
    "source": "по данным",
    "confidence": "medium"
   },
   {
    "pattern": "according to (the)? (data|information) of",
    "advice": "make the source the subject, as in `figures from the ministry show`",
    "example": "[[According to the data of]] the bank, rents fell.",
    "source": "по данным"
   },
   {
    "pattern": "according to (the)? (confirmed|updated|latest|recent|new)? (data|information)",
    "advice": "say whose they are",
    "example": "[[According to the latest data]], rents fell.",
    "source": "по данным",
    "unless": [
     "@ (of|from|provided|by|released|published)"
    ],
    "not": [
     "According to latest information from the bank, rents fell."
    ]
   },
   {
    "pattern": "^ as (is|was|has been)? (also)? (specified|noted|reported|stated|clarified|mentioned) ,",
    "advice": "say who reported it, or leave it out",
    "example": "[[As is specified,]] nobody was hurt.",
    "source": "как сообщалось, как уточняется"
   },
   {
    "pattern": "^ as (it)? (was|has been) (already)? (reported|noted|stated|mentioned) (earlier|before|previously)? ,?",
    "advice": "say who reported it, or leave it out",
    "example": "[[As it was reported earlier,]] nobody was hurt.",
    "source": "как сообщалось ранее"
   },
   {
    "pattern": "it is (expected|understood|estimated) that",
    "advice": "say who expects it",
    "example": "[[It is expected that]] rents will rise.",
    "source": "ожидается, что",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[It is noted that]] the blaze spread to the roof.",
     "message": "who"
    },
    {
     "bad": "[[This was reported by]] the harbour office.",
     "message": "who"
    },
    {
     "bad": "[[It became known that]] the director had left.",
     "message": "who"
    },
    {
     "bad": "Two trams collided; [[according to preliminary data]], nobody was hurt.",
     "message": "who"
    }
   ],
   "good": [
    {
     "good": "The harbour office reported this on Friday."
    },
    {
     "good": "The blaze spread to the roof, the fire service said."
    },
    {
     "good": "It emerged that the director had left."
    },
    {
     "good": "This was said to be false."
    }
   ]
  }
 },
 {
  "id": "attribution/de-sourcing",
  "summary": "Sources named the German way",
  "why": "`nach eigenen Angaben`, `ersten Erkenntnissen zufolge`, `hieß es`: German news leans each sentence on its source with a phrase,\nsometimes on nobody. In English someone said it.\n\nKnown false alarms: legal copy that weighs which findings count.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "de"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "German sourcing `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "according to (his|her|their|its) own (statement|statements|information|account|accounts|figures|data|words|admission)",
    "advice": "`X said` or `by his own account`",
    "example": "[[According to its own figures]], the firm grew.",
    "source": "nach eigenen Angaben"
   },
   {
    "pattern": "according to (initial|first|previous|current|present|the latest|latest|the current|the first) (findings|investigations|knowledge|estimates|insights|reports)",
    "advice": "`police believe`, `early findings suggest`",
    "example": "[[According to initial findings]], he fled.",
    "source": "ersten Erkenntnissen zufolge"
   },
   {
    "pattern": "according to (the)? (police|company|ministry|prosecutor's office|fire department|fire brigade|authorities) (information|statements|statement)",
    "advice": "`police said`",
    "example": "[[According to police information]], he fled.",
    "source": "nach Angaben der Polizei"
   },
   {
    "pattern": "it was (so|thus|further) said",
    "advice": "name who said it",
    "example": "Rents rose, [[it was further said]].",
    "source": "hieß es"
   },
   {
    "pattern": ", so (the)? (police|company|minister|mayor|ministry|spokesman|spokeswoman|expert|<name>) (.|further|continued)",
    "advice": "`, the police said`",
    "example": "He fled[[, so the police.]]",
    "message": "use",
    "source": "so die Polizei"
   },
   {
    "pattern": ", (so|thus) it (is|was) said",
    "advice": "name who said it",
    "example": "He fled[[, so it was said]].",
    "source": "so hieß es"
   },
   {
    "pattern": ", (it was said|it said|was it said) (on|in|from) (<name>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)",
    "advice": "name who said it",
    "example": "He fled[[, it was said on Monday]].",
    "source": "hieß es am Montag"
   },
   {
    "pattern": "(it is|it was) said (in|from) (a|the) (statement|message|press|report|letter|communication|circles|police|ministry)",
    "advice": "`X said`",
    "example": "Rents rose, [[it is said in the letter]].",
    "source": "heißt es in"
   },
   {
    "pattern": "(it|there) (is|was) called (in|from) (the|a) (statement|message|report)",
    "advice": "`X said`",
    "example": "Rents rose, [[it was called in the report]].",
    "source": "heißt es in"
   },
   {
    "pattern": "from (police|party|government|coalition|investigator|company) circles",
    "advice": "`sources in the X said`",
    "example": "That was heard [[from government circles]].",
    "source": "aus Parteikreisen"
   },
   {
    "pattern": "(in|according to) (police|party|government|coalition|security) circles",
    "advice": "`sources in the X said`",
    "example": "That was heard [[in government circles]].",
    "source": "in Parteikreisen",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (police|prosecutors|company|mayor|minister) (announces|informs|communicates) (,|:)",
    "advice": "`said`",
    "example": "[[The police informs:]] he fled.",
    "source": "teilt mit"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[According to his own statements]], he was ill.",
     "message": "use"
    },
    {
     "bad": "[[According to initial findings]], the brakes failed.",
     "message": "use"
    },
    {
     "bad": "He owned a gun[[, so the police.]]",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "He was ill, he said."
    },
    {
     "good": "Police believe that the brakes failed."
    },
    {
     "good": "By his own account he was ill."
    }
   ]
  }
 },
 {
  "id": "attribution/recalled-that",
  "summary": "`Recalled` and `reminded` for background",
  "why": "`Напомнил` and `напомним` bring in what the reader may have forgotten. English `recall` is to remember: `He recalled that\nthe resolution was adopted` says that it came back to him. `Remind` needs an object. Write `noted` or `said`, or give the\nbackground as a plain sentence.\n\nKnown false alarms: witnesses who recall their own past. Where a pronoun follows (`recalled that he had seen`), the rule\nkeeps quiet.\n",
  "mqm": "accuracy/false-friend",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Pavel Palazhchenko, Moi nesistematicheskii slovar (My non-systematic dictionary)"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "recalled": "`{actual}` ({source}) means that it came back to them: use {advice}",
   "opener": "Take out `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(also)? (recalls|recalled) (,)? that",
    "advice": "`noted` or `said`",
    "example": "The envoy [[recalled that]] the treaty had been signed in May.",
    "source": "напомнил, что",
    "unless": [
     "@ (i|he|she|they|we|his|her|their|my|our|as)",
     "(i|witnesses|witness|victim|survivor|survivors|fondly|vividly|clearly|later) @"
    ],
    "not": [
     "The witness recalled that the car was blue.",
     "The widow recalled that he had often gone fishing."
    ]
   },
   {
    "pattern": "also (recalls|recalled) that (he|she|they|we|his|her|their|our|as)",
    "advice": "`noted` or `said`",
    "example": "The envoy [[also recalled that they]] were bound by the treaty.",
    "source": "также напомнил, что",
    "unless": [
     "@ (had|have|was) (seen|been|felt|heard|met)"
    ],
    "not": [
     "She also recalled that he had been a good neighbour."
    ]
   },
   {
    "pattern": "^ recall (,|that|:)",
    "advice": "give the background as a plain sentence",
    "example": "[[Recall that]] the law came into force in May.",
    "message": "opener",
    "source": "напомним, что"
   },
   {
    "pattern": "^ (let us|let's|we) (recall|remind) (you)? (,|:)",
    "advice": "give the background as a plain sentence",
    "example": "[[We recall,]] the law came into force in May.",
    "message": "opener",
    "source": "напомним"
   },
   {
    "pattern": "^ (we would like to|we'd like to|let me) (also)? (recall|remind) (you)? (,|that|:)",
    "advice": "give the background as a plain sentence",
    "example": "[[We would like to remind you that]] the law came into force in May.",
    "message": "opener",
    "source": "напомним, что"
   },
   {
    "pattern": "(let us|let's|we) (recall|remind) (you)? that",
    "advice": "give the background as a plain sentence",
    "example": "In May, [[let us recall that]], the law came into force.",
    "message": "opener",
    "source": "напомним, что"
   },
   {
    "pattern": ", (we|let us|let's) (recall|remind) (you)? ,",
    "advice": "give the background as a plain sentence",
    "example": "The law[[, we recall,]] came into force in May.",
    "message": "opener",
    "source": "напомним"
   },
   {
    "pattern": "^ remind (you)? (that|,|:)",
    "advice": "give the background as a plain sentence",
    "example": "[[Remind you that]] the law came into force in May.",
    "message": "opener",
    "source": "напомним, что"
   },
   {
    "pattern": "^ as a reminder ,?",
    "advice": "give the background as a plain sentence",
    "example": "[[As a reminder,]] the law came into force in May.",
    "message": "opener",
    "source": "напомним"
   },
   {
    "pattern": "^ (to recap|to remind|to recall|remember|reminder) (,|:)",
    "advice": "give the background as a plain sentence",
    "example": "[[To recap,]] the law came into force in May.",
    "message": "opener",
    "source": "напомним"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He [[recalled that]] the council had passed the plan in one sitting.",
     "message": "recalled"
    },
    {
     "bad": "[[Recall that]] the bridge was closed in March.",
     "message": "opener"
    },
    {
     "bad": "[[We remind you that]] the bridge was closed in March.",
     "message": "opener"
    }
   ],
   "good": [
    {
     "good": "He noted that the council had passed the plan in one sitting."
    },
    {
     "good": "The widow recalled how the two had met."
    },
    {
     "good": "She recalled that she had seen the car before."
    },
    {
     "good": "The maker has recalled 5,000 cars."
    }
   ]
  }
 },
 {
  "id": "attribution/ru-sourcing",
  "summary": "Sources named the Russian way",
  "why": "`Со ссылкой на`, `пресс-служба`, `отметили в министерстве`: Russian names an institution as a place where things are said\nand a text as something that one refers to. English lets the institution speak: `the ministry said`, `citing the ministry`.\n\nKnown false alarms: `with reference to` in business letters.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Unexpected `{actual}` ({source}): use {advice}",
   "recast": "Unexpected `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "with (a)? (reference|references|link) to",
    "advice": "`citing`",
    "example": "TASS said it [[with reference to]] the ministry.",
    "source": "со ссылкой на",
    "replace": "citing"
   },
   {
    "pattern": "(press service|press-service|press services|press-services) (of)?",
    "advice": "`the press office` or `a spokesman`",
    "example": "The [[press service of]] the zoo denied it.",
    "source": "пресс-служба"
   },
   {
    "pattern": "(press secretary|press-secretary)",
    "advice": "`spokesman` or `spokeswoman`",
    "example": "The mayor's [[press secretary]] denied it.",
    "source": "пресс-секретарь",
    "confidence": "medium"
   },
   {
    "pattern": "in (his|her|its|their|the) (own)? (official)? (Telegram|telegram-channel|telegram channel)",
    "advice": "`on Telegram`",
    "example": "He wrote it [[in his Telegram channel]].",
    "source": "в своём телеграм-канале"
   },
   {
    "pattern": "(telegram-channel|telegram channel|telegram-channels|telegram channels)",
    "advice": "`Telegram` or `on Telegram`",
    "example": "A [[Telegram channel]] said so.",
    "source": "телеграм-канал",
    "confidence": "medium"
   },
   {
    "pattern": "(on|in) (the|his|her|its|their) (<word>)? (page|account) (in|on) (the)? (social network|social networks|social media|facebook|vkontakte|instagram|twitter|telegram)",
    "advice": "`on Facebook` or `on Instagram`",
    "example": "She wrote it [[on her page in Facebook]].",
    "source": "на своей странице в соцсети"
   },
   {
    "pattern": "(noted|reported|explained|stressed|emphasized|clarified|told|added|stated|assured|specified|commented|informed) (in|at) the (<word>)? (ministry|department|company|embassy|administration|kremlin|agency|office|service|headquarters|committee|institute|club)",
    "advice": "let it speak, as in `the ministry said`",
    "example": "The bridge is safe, they [[noted in the ministry]].",
    "message": "recast",
    "source": "отметили в министерстве",
    "unless": [
     "({be}|been|being|was|were|case|incident|theft|crime|not|cases) @",
     "{be} <0-1> @",
     "(said|told|stated|reported) (at|in) the (company|club|committee|police|agency|office|institute|administration) (and|,)"
    ],
    "not": [
     "The theft was reported at the police office."
    ]
   },
   {
    "pattern": "said in the (<word>)? (ministry|kremlin|embassy|department|administration|headquarters|press service|press-service)",
    "advice": "let it speak, as in `the ministry said`",
    "example": "The road is open, they [[said in the embassy]].",
    "message": "recast",
    "source": "сказали в министерстве"
   },
   {
    "pattern": "(ministry|kremlin|embassy|department|council|committee|company|agency) (told|informed) (that|about)",
    "advice": "`said`",
    "example": "The [[embassy informed that]] the talks were off.",
    "source": "в министерстве рассказали"
   },
   {
    "pattern": "{quote} (him|her|them|the words of|his words|her words|the statement|his statement|her statement)",
    "advice": "use `quoted him as saying` or put the quotation first and then `he said`",
    "example": "\"We are done,\" TASS [[quotes him]].",
    "message": "recast",
    "source": "цитирует",
    "unless": [
     "@ (as|out|in|for|saying)"
    ],
    "not": [
     "TASS quoted him as saying so."
    ]
   },
   {
    "pattern": "(reports|reported|writes|wrote|report|informs|said|told|noted) <0-3> (referring|with a link) to (the)? (agency|RIA|TASS|Interfax|its|source|sources|press|newspaper|channel|ministry|statement|data|own|<name>)",
    "advice": "`citing`",
    "example": "TASS [[reported referring to the ministry]] that rents fell.",
    "source": "ссылаясь на"
   },
   {
    "pattern": ", referring to (the)? (agency|RIA|TASS|Interfax|its|source|sources|press|newspaper|channel|ministry|statement|data|own)",
    "advice": "`citing`",
    "example": "Rents fell, TASS said[[, referring to the ministry]].",
    "source": "ссылаясь на"
   },
   {
    "pattern": "(said|says|reported|stated|noted|emphasized|reads|written) in (the|a|its|his|her) (message|material|text|report|statement|publication|comment|release|press release|document)",
    "advice": "let it speak, as in `the statement said`",
    "example": "Rents fell, it [[said in the message]].",
    "message": "recast",
    "source": "говорится в сообщении",
    "unless": [
     "({be}|he|she|they|minister|officials|<name>|ministry) @"
    ],
    "not": [
     "Hill said in a statement that rents fell."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "the (message|text of the message) (says|said|reads|states|stated|notes|noted)",
    "advice": "`the statement said`",
    "example": "Rents fell, [[the message says]].",
    "source": "говорится в сообщении"
   },
   {
    "pattern": ", the (material|text) (says|said|reads|states|stated|notes)",
    "advice": "`the report said`",
    "example": "Rents fell[[, the material says]].",
    "source": "говорится в материале"
   },
   {
    "pattern": "(to|with) (the)? (representatives|representative) of (the)? (mass media|media)",
    "advice": "`to reporters` or `to journalists`",
    "example": "He spoke [[to representatives of the mass media]].",
    "source": "представителям СМИ"
   },
   {
    "pattern": "mass media",
    "advice": "`the media`",
    "example": "The [[mass media]] were silent.",
    "source": "СМИ",
    "unless": [
     "@ (and|studies|course|law|company)",
     "and @"
    ],
    "not": [
     "He studied mass media and law."
    ]
   },
   {
    "pattern": "(means of mass information|mass information media)",
    "advice": "`the media`",
    "example": "The [[means of mass information]] were silent.",
    "source": "СМИ"
   },
   {
    "pattern": "on (the)? <1-3> (TV channel|television channel)",
    "advice": "`on X` or `on X television`",
    "example": "He said so [[on the Rossiya TV channel]].",
    "source": "на телеканале",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The road is closed, TASS said [[with reference to]] the council.",
     "message": "use",
     "fixed": "The road is closed, TASS said citing the council."
    },
    {
     "bad": "The [[press service of]] the bank denied the report.",
     "message": "use"
    },
    {
     "bad": "The road is safe, they [[explained in the department]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "The road is closed, TASS said, citing the council."
    },
    {
     "good": "The bank's press office denied the report."
    },
    {
     "good": "TASS quoted him as saying that the road was safe."
    }
   ]
  }
 },
 {
  "id": "attribution/ru-speech-verb",
  "summary": "Verbs that report speech in Russian but not in English",
  "why": "`Уточнил`, `резюмировал`, `поделился`, `отметил`: carried over, they give verbs that English does not use for speaking.\nTo specify or clarify is to remove a doubt, to mark is to put a mark on. Write `said` or `added`.\n\nKnown false alarms: `clarified that` where a doubt was in fact removed.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "`{actual}` ({source}) does not report speech in English: use {advice}",
   "plain": "`{actual}` ({source}) where plain speech is meant: use {advice}"
  },
  "phrases": [
   {
    "pattern": "(specified|clarified|precised|specifies|clarifies) that",
    "advice": "`said` or `added`",
    "example": "The minister [[specified that]] the road would close.",
    "source": "уточнил, что",
    "unless": [
     "(law|rules|rule|contract|treaty|constitution|act|it|has|have|had|letter|statute|agreement|will|which|document) @"
    ],
    "not": [
     "The law specified that the road was public."
    ]
   },
   {
    "pattern": "(also)? marked that",
    "advice": "`said` or `noted`",
    "example": "The minister [[marked that]] the road would close.",
    "source": "отметил, что",
    "unless": [
     "(match|game|day|goal|moment|season|occasion|event|ceremony) @"
    ],
    "not": [
     "It was the goal marked that night as his best."
    ]
   },
   {
    "pattern": "(”|\") (summed up|summarized|summarised|resumed|reasoned|parried|specified|clarified|noted|stressed|emphasized|shared|sums up|summarizes|summarises) (the)? (<name>|<name> <name>|expert|politician|diplomat|minister|official|specialist|scientist|head|senator|deputy) .",
    "advice": "`he said`",
    "example": "\"We are done,[[\" summed up Hill.]]",
    "source": "резюмировал"
   },
   {
    "pattern": "(,|”|\") (”|\") (he|she|the <1-2>|<name>|<name> <name>)? (summed up|summarized|summarised|shared|resumed|reasoned|specified|clarified|sums up|summarizes|summarises|parried|sums) (.|,)",
    "advice": "`said`",
    "example": "\"We are done[[,\" the minister summed up.]]",
    "source": "резюмировал, поделился"
   },
   {
    "pattern": "(voiced|voices|voicing) (the|his|her|a|an|its|their) (opinion|position|information|data|figure|figures|proposal|initiative|idea|decision)",
    "advice": "`gave`, `said` or `proposed`",
    "example": "The mayor [[voiced the figures]] on Monday.",
    "source": "озвучил"
   },
   {
    "pattern": "({come}) (out|up|forward) with (an|the|a) (initiative|statement|appeal|proposal|speech)",
    "advice": "`proposed` or `called for`",
    "example": "The mayor [[came out with an initiative]].",
    "source": "выступил с инициативой",
    "confidence": "medium"
   },
   {
    "pattern": "(spoke|speaks|speaking|spoken) with (an|the|a) (report|statement|initiative|speech|address|proposal)",
    "advice": "`gave a report` or `said`",
    "example": "The mayor [[spoke with a report]] in May.",
    "source": "выступил с докладом"
   },
   {
    "pattern": "{express} (the|an|a|his|her|their|its)? (opinion|conviction|readiness|bewilderment|assurance) (that|to|of)",
    "advice": "`said`, `is ready to` or `was sure`",
    "example": "He [[expressed the opinion that]] rents fell.",
    "message": "plain",
    "source": "выразил мнение"
   },
   {
    "pattern": "{express} (the|a|his|her|their|its)? confidence that",
    "advice": "`said he was sure that`",
    "example": "He [[expressed confidence that]] rents fell.",
    "message": "plain",
    "source": "выразил уверенность, что",
    "confidence": "medium"
   },
   {
    "pattern": "{express} (the|his|her|their|its)? hope",
    "advice": "`hopes` or `hoped`",
    "example": "He [[expressed hope]] for peace.",
    "message": "plain",
    "source": "выразил надежду",
    "confidence": "medium"
   },
   {
    "pattern": "(he|she) is (sure|convinced|confident|certain) that",
    "advice": "`he said he was sure that`",
    "example": "Rents fall, [[he is convinced that]] they will.",
    "message": "plain",
    "source": "он убеждён, что",
    "confidence": "medium"
   },
   {
    "pattern": "(expert|politician|diplomat|scientist|analyst|economist|specialist|doctor|minister|deputy|senator) (is|was)? (sure|convinced|confident|believes|certain) (that)?",
    "advice": "`said`",
    "example": "The [[expert is sure that]] rents will fall.",
    "message": "plain",
    "source": "эксперт уверен"
   },
   {
    "pattern": "(noted|notes) that",
    "advice": "`said`",
    "example": "She [[noted that]] rents fell.",
    "message": "plain",
    "source": "отметил, что"
   },
   {
    "pattern": "(stressed|emphasized|emphasised|underlined|underscored|stresses|emphasizes) that",
    "advice": "`said`",
    "example": "She [[stressed that]] rents fell.",
    "message": "plain",
    "source": "подчеркнул, что"
   },
   {
    "pattern": "(declared) that",
    "advice": "`said`",
    "example": "She [[declared that]] rents fell.",
    "message": "plain",
    "source": "заявил, что",
    "confidence": "low"
   },
   {
    "pattern": "(also|moreover) ,? (he|she) (recalled|reminded|noted|added|stressed|emphasized|emphasised|drew attention)",
    "advice": "`he also said` or `she also said`",
    "example": "[[Also, he noted]] a fall in rents.",
    "message": "plain",
    "source": "также он напомнил"
   },
   {
    "pattern": "(drew|draws) attention to",
    "advice": "`pointed out` or `spoke of`",
    "example": "He [[drew attention to]] the rents.",
    "message": "plain",
    "source": "обратил внимание на",
    "unless": [
     "@ the fact",
     "to (draw|have|highlight|protest|demand)"
    ],
    "not": [
     "He marched to demand change and drew attention to rents."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "({give}) (an|his|her|its|the|their|a) (<word>)? (assessment|commentary|evaluation|characteristic|characteristics)",
    "advice": "`assess`, `comment` or `judge`",
    "example": "He [[gave an assessment]] of the rents.",
    "message": "plain",
    "source": "дать оценку",
    "confidence": "medium"
   },
   {
    "pattern": "(stated|states) that",
    "advice": "`said`",
    "example": "She [[stated that]] rents fell.",
    "message": "plain",
    "source": "заявил, что",
    "confidence": "medium"
   },
   {
    "pattern": ", (noting|specifying|clarifying|emphasizing|emphasising|stressing|recalling|underlining) that",
    "advice": "`adding that` or `and said`",
    "example": "Rents fell, she said[[, noting that]] wages rose.",
    "message": "plain",
    "source": "отметив, что"
   },
   {
    "pattern": "(experts|analysts|researchers|scientists|specialists|users|authors|doctors|authorities|officials|journalists|economists|lawyers|politicians|observers) (also)? (note|emphasize|stress|recall|specify|clarify|underline) that",
    "advice": "`say`",
    "example": "[[Experts note that]] rents fell.",
    "message": "plain",
    "source": "эксперты отмечают, что"
   },
   {
    "pattern": "(he|she|<name>|minister|president|expert|official|ministry|service|department|embassy|diplomat|politician|specialist|governor|mayor|agency) (noted|stressed|emphasized|emphasised|underlined) (.|:)",
    "advice": "`said`",
    "example": "\"Rents fell,\" the [[minister noted.]]",
    "message": "plain",
    "source": "отметил он"
   },
   {
    "pattern": "(he|she|<name>|minister|president|expert|official|ministry|service|department|embassy|diplomat|politician|specialist|governor|mayor|agency) (clarified|specified|summed up|summarized) (.|:)",
    "advice": "`said` or `added`",
    "example": "Rents fell, the [[ministry clarified.]]",
    "source": "уточнил он"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The envoy [[noted that]] trade had grown.",
     "message": "plain"
    },
    {
     "bad": "The council [[specified that]] the bus would run on Sundays.",
     "message": "use"
    },
    {
     "bad": "The envoy [[marked that]] trade had grown.",
     "message": "use"
    },
    {
     "bad": "The head of the bank [[voiced the data]] for May.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The council said the bus would run on Sundays."
    },
    {
     "good": "The contract specified that the roof be mended."
    },
    {
     "good": "The two men shared the prize."
    }
   ]
  }
 },
 {
  "id": "attribution/zh-sourcing",
  "summary": "Sources hidden or shown off the Chinese way",
  "why": "`据悉`, `据了解`, `记者从…获悉`: Chinese news says that something was learned, and that a reporter learned it, but not always\nfrom whom. An English reader wants the source, and takes the reporter for granted.\n\nKnown false alarms: first-person features, and court copy in which a reporter is a party.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "BBC News style guide"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "source": "`{actual}` ({source}) hides or misplaces the source: {advice}"
  },
  "phrases": [
   {
    "pattern": "^ it (is|was) (reported|learned|learnt|known) (that|,)",
    "advice": "name the source and put it first",
    "example": "[[It is learned that]] rents rose.",
    "source": "据悉"
   },
   {
    "pattern": "^ it is (also)? understood (that|,)",
    "advice": "name the source and put it first",
    "example": "[[It is understood that]] rents rose.",
    "source": "据了解",
    "confidence": "medium"
   },
   {
    "pattern": "^ (it has been|it was) (learned|learnt) (that|from)",
    "advice": "name the source and put it first",
    "example": "[[It was learned from]] the mayor that rents rose.",
    "source": "据悉"
   },
   {
    "pattern": "^ (reportedly|allegedly) ,",
    "advice": "name the source",
    "example": "[[Reportedly,]] rents rose.",
    "source": "据报道",
    "confidence": "medium"
   },
   {
    "pattern": "^ according to reports ,",
    "advice": "name the source",
    "example": "[[According to reports,]] rents rose.",
    "source": "据报道",
    "confidence": "medium"
   },
   {
    "pattern": "the (reporter|reporters|journalist|correspondent) (recently|also)? (has|have|had)? (learned|learnt|saw|noticed|found|discovered|interviewed|noted|observed)",
    "advice": "state the fact, and name who said it",
    "example": "[[The reporter learned]] that rents rose.",
    "source": "记者了解到"
   },
   {
    "pattern": "(the)? (reporter|reporters|correspondent) (was|were) informed (that|by|of)",
    "advice": "state the fact, and name who said it",
    "example": "[[The reporter was informed that]] rents rose.",
    "source": "记者获悉"
   },
   {
    "pattern": "reporters (have|had)? (also|recently)? (learned|learnt|noticed) (from|that)",
    "advice": "state the fact, and name who said it",
    "example": "This week [[reporters learned from]] the bank that rents rose.",
    "source": "记者获悉"
   },
   {
    "pattern": "(this|our) (reporter|reporters|correspondent)",
    "advice": "leave the reporter out, or name the outlet",
    "example": "He told [[our reporter]] that rents rose.",
    "source": "本报记者",
    "confidence": "medium"
   },
   {
    "pattern": "(an|in) interview with (this|our) (newspaper|paper|website|station|reporter|reporters|agency)",
    "advice": "name the outlet",
    "example": "He said so in [[an interview with our newspaper]].",
    "source": "接受本报采访",
    "confidence": "medium"
   },
   {
    "pattern": "(accepted|accept|accepting|accepts) (an|a|the)? (exclusive|recent)? (interview|interviews) (with|from|by)",
    "advice": "use `told X` or `said in an interview with X`",
    "example": "The mayor [[accepted an interview with]] the paper.",
    "source": "接受…采访"
   },
   {
    "pattern": "(accepted|accepts|accepting) (an|a) (exclusive)? interview",
    "advice": "use `told X` or `said in an interview`",
    "example": "The mayor [[accepted an interview]] in May.",
    "source": "接受采访"
   },
   {
    "pattern": "when (he|she) was interviewed by",
    "advice": "use `told X`",
    "example": "He said so [[when he was interviewed by]] the paper.",
    "source": "在接受…采访时",
    "confidence": "medium"
   },
   {
    "pattern": "when interviewed by",
    "advice": "use `told X`",
    "example": "He said so [[when interviewed by]] the paper.",
    "source": "在接受…采访时"
   },
   {
    "pattern": "in an (exclusive)? interview with (the)? reporters",
    "advice": "use `told reporters`",
    "example": "He said so [[in an interview with reporters]].",
    "source": "接受记者采访时"
   },
   {
    "pattern": "told the reporter",
    "advice": "use `said`, or name the outlet",
    "example": "A driver [[told the reporter]] that rents rose.",
    "source": "告诉记者"
   },
   {
    "pattern": "according to incomplete statistics",
    "advice": "say who counted, and what is missing",
    "example": "[[According to incomplete statistics]], rents rose.",
    "source": "据不完全统计"
   },
   {
    "pattern": "according to (the)? (preliminary|relevant|authoritative|latest) (statistics|data|reports|sources)",
    "advice": "name who published them",
    "example": "[[According to relevant data]], rents rose.",
    "source": "据有关统计",
    "confidence": "medium"
   },
   {
    "pattern": "(statistics|data) (show|shows|showed) that",
    "advice": "name who published them",
    "example": "[[Data show that]] rents rose.",
    "source": "数据显示",
    "confidence": "medium"
   },
   {
    "pattern": "(foreign|overseas|relevant) media (has|have)? (reported|reports|report|said|analysis|analyses)",
    "advice": "name the outlet",
    "example": "[[Foreign media reported]] that rents rose.",
    "source": "外媒报道"
   },
   {
    "pattern": "according to (foreign|overseas|media|relevant) (media|reports)",
    "advice": "name the outlet",
    "example": "[[According to foreign media]], rents rose.",
    "source": "据外媒报道"
   },
   {
    "pattern": "according to <1-3> media (reports)? today",
    "advice": "name the outlet",
    "example": "[[According to Taiwan media today]], rents rose.",
    "source": "据…媒体今天报道",
    "confidence": "medium"
   },
   {
    "pattern": "(reports|report) (have|has) reported",
    "advice": "use `X reported`",
    "example": "Media [[reports have reported]] that rents rose.",
    "source": "报道称"
   },
   {
    "pattern": "(insiders|industry insiders|industry insider|people in the industry|insiders in the industry) (pointed out|believe|believes|said|say|analyzed|revealed)",
    "advice": "name them, or say why they can't be named",
    "example": "[[Industry insiders pointed out]] that rents rose.",
    "source": "业内人士"
   },
   {
    "pattern": "(some)? (experts|analysts|scholars) (pointed out|believe) (that|,)",
    "advice": "name one of them",
    "example": "[[Experts pointed out that]] rents rose.",
    "source": "专家指出",
    "confidence": "medium"
   },
   {
    "pattern": "(analysis|analyses) (pointed|points) out",
    "advice": "say who says so",
    "example": "[[Analysis pointed out]] that rents rose.",
    "source": "分析指出"
   },
   {
    "pattern": "(the|this) (report|article|document|commentary|editorial|plan|statement) (pointed|points) out",
    "advice": "use `said`",
    "example": "[[The report pointed out]] that rents rose.",
    "source": "文章指出",
    "confidence": "medium"
   },
   {
    "pattern": "(<name>|he|she|they) (analyzed|analysed) that",
    "advice": "use `said`",
    "example": "The shop shut, and [[he analyzed that]] rents were to blame.",
    "source": "分析称"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[It is learned that]] the dam will open in May.",
     "message": "source"
    },
    {
     "bad": "[[The reporter learned]] from the port that ships are late.",
     "message": "source"
    },
    {
     "bad": "[[According to incomplete statistics]], farmers lost ten barns.",
     "message": "source"
    }
   ],
   "good": [
    {
     "good": "The port said that ships were late."
    },
    {
     "good": "The dam, it is reported in Spain, will open in May."
    },
    {
     "good": "Reporters were kept out of the hall."
    }
   ]
  }
 },
 {
  "id": "awkward/ar-calque",
  "summary": "Phrases carried over word for word from Arabic",
  "why": "`البلدان الشقيقة`, `خادم الحرمين الشريفين`, `أكد على`, `قوات الاحتلال`: the protocol and the loaded words of Arabic news. English\ncopy names the country, the king and the army, and leaves the judgement to those who are quoted.\n\nKnown false alarms: communiqués printed as they are.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ar"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Arabic calque `{actual}` ({source}): use {advice}",
   "recast": "Arabic calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(sisterly|brotherly|fraternal) (country|countries|republic|kingdom|people|peoples|state|states|relations|nation|nations|ties)",
    "advice": "leave the adjective out",
    "example": "He left for the [[sisterly kingdom]].",
    "message": "recast",
    "source": "الشقيقة"
   },
   {
    "pattern": "(two|the|both) (friendly|brotherly|sisterly) (countries|peoples|nations)",
    "advice": "leave the adjective out",
    "example": "It is good for [[the friendly peoples]].",
    "message": "recast",
    "source": "البلدين الصديقين",
    "confidence": "medium"
   },
   {
    "pattern": "^ (worth mentioning|worthy of mention|noteworthy|it is noteworthy) (,|that|is)",
    "advice": "state the fact",
    "example": "[[Noteworthy is]] that rents rose.",
    "message": "recast",
    "source": "الجدير بالذكر"
   },
   {
    "pattern": "(martyr|martyred|martyrs|martyrdom) (in|by|at|yesterday|today|during|as|and|after|when|on) (the|israeli|occupation|an|a|others|wounded|injured|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`killed`; keep the word for quotations",
    "example": "Two boys, [[martyred in the]] raid, were named.",
    "source": "استشهد",
    "unless": [
     "(saint|saints|st|christian|christians|bishop|church|roman|century|holy)"
    ],
    "not": [
     "The saint was martyred in the arena."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(was|were|fell|fallen|been|have been) (a)? (martyred|martyrs|martyr)",
    "advice": "`was killed`; keep the word for quotations",
    "example": "Two [[were martyred]] there.",
    "source": "استشهد",
    "unless": [
     "(saint|saints|st|christian|christians|bishop|church|roman|century|holy)"
    ],
    "not": [
     "The saint was martyred in Rome."
    ]
   },
   {
    "pattern": "({affirm}|{confirm}) on (the|that|his|its|their) (need|importance|necessity|depth|strength|keenness|role|right|commitment|unity|firm)",
    "advice": "no `on`: `stressed X`",
    "example": "They [[affirmed on the need]] for rain.",
    "source": "أكد على"
   },
   {
    "pattern": "(affirmed|affirms|confirmed|confirms) (the)? (necessity|keenness|depth) of",
    "advice": "`said X must`, `stressed`",
    "example": "They [[affirmed the necessity of]] rain.",
    "source": "أكد على ضرورة"
   },
   {
    "pattern": "(keenness|eagerness) (of <1-4>)? (to|on) (strengthen|strengthening|develop|developing|support|supporting|enhance|enhancing|cooperate|continue|consolidate|provide|achieve|promote)",
    "advice": "`wants to`",
    "example": "He voiced [[keenness to strengthen]] ties.",
    "source": "حرص على"
   },
   {
    "pattern": "(keen|eager) on (strengthening|developing|enhancing|supporting|consolidating|achieving|promoting|continuing)",
    "advice": "`wants to`",
    "example": "He is [[keen on enhancing]] ties.",
    "source": "حريص على"
   },
   {
    "pattern": "(custodian|servant) of the two holy (mosques|shrines)",
    "advice": "`the Saudi king`, with his name",
    "example": "The [[Custodian of the Two Holy Mosques]] left.",
    "source": "خادم الحرمين الشريفين"
   },
   {
    "pattern": "(the)? (israeli)? (occupation|occupying) (forces|army|soldiers|state|entity|police|bullets|authorities|warplanes|aircraft|artillery|navy|prisons|jails)",
    "advice": "`Israeli forces`, or attribute it",
    "example": "[[Israeli occupation forces]] left.",
    "source": "قوات الاحتلال",
    "unless": [
     "(us|american|us-led|allied|british|german|nazi|japanese|coalition|soviet|russian|iraq) (the)? @",
     "@ in iraq",
     "=Iraq",
     "(the)? occupying (forces|army|soldiers)"
    ],
    "not": [
     "US occupation forces left.",
     "They shot at occupation forces in Iraq.",
     "The occupying army left."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(the)? zionist (entity|enemy|occupation|forces|army|regime|gangs|aggression)",
    "advice": "`Israel`; keep the word for quotations",
    "example": "They fought [[the Zionist enemy]].",
    "source": "الكيان الصهيوني"
   },
   {
    "pattern": "(brother|sister) (president|leader|minister|comrade)",
    "advice": "leave the first word out",
    "example": "He thanked [[brother leader]] for it.",
    "message": "recast",
    "source": "الأخ الرئيس"
   },
   {
    "pattern": "(bilateral|brotherly|fraternal|historical) relations and (the)? (ways|means) (and means)? (of|to) (enhance|enhancing|strengthen|strengthening|develop|developing|support|boost|boosting) (them)?",
    "advice": "`ties and how to improve them`, or say what was agreed",
    "example": "They spoke of [[bilateral relations and ways of enhancing them]].",
    "source": "العلاقات الثنائية وسبل تعزيزها"
   },
   {
    "pattern": "(ways|means) (and means)? of (enhancing|strengthening|developing|boosting|consolidating|supporting) (them|bilateral|cooperation|relations|joint|ties|the)",
    "advice": "`how to improve`, or say what was agreed",
    "example": "They spoke of [[ways of boosting ties]].",
    "source": "سبل تعزيز",
    "confidence": "medium"
   },
   {
    "pattern": "(ways|means) to (enhance|consolidate) (them|bilateral|cooperation|relations|joint|ties)",
    "advice": "`how to improve`, or say what was agreed",
    "example": "They spoke of [[ways to enhance ties]].",
    "source": "سبل تعزيز",
    "confidence": "medium"
   },
   {
    "pattern": "(issues|matters|topics|files) of (joint|common|mutual) (interest|concern|interests)",
    "advice": "name the issues",
    "example": "They spoke of [[issues of mutual interest]].",
    "message": "recast",
    "source": "القضايا ذات الاهتمام المشترك"
   },
   {
    "pattern": "(in|during) (a)? press (statement|statements) (to|,|on|after|yesterday|today)",
    "advice": "`said` or `told reporters`",
    "example": "He said so [[in press statements to]] a paper.",
    "source": "في تصريحات صحفية",
    "unless": [
     "in a press statement"
    ],
    "not": [
     "He said so in a press statement, she said."
    ]
   },
   {
    "pattern": "(achieve|achieving|realize|realizing|maintain|maintaining|consolidate|consolidating) (the)? (security and stability|stability and security|progress and prosperity|growth and prosperity|goals and objectives|development and prosperity)",
    "advice": "one of the two nouns",
    "example": "It helps [[achieve security and stability]].",
    "source": "الأمن والاستقرار"
   },
   {
    "pattern": "(condemned|condemns|condemn|denounced|denounces) and (denounced|denounces|deplored|rejected|denounce|condemned|condemns)",
    "advice": "`condemned`",
    "example": "They [[condemned and denounced]] it.",
    "source": "أدان واستنكر"
   },
   {
    "pattern": "(condemnation|denunciation) and (denunciation|condemnation)",
    "advice": "`condemned`",
    "example": "They voiced [[condemnation and denunciation]].",
    "source": "الإدانة والاستنكار"
   },
   {
    "pattern": "(in the)? (strongest|strong) terms and expressions",
    "advice": "`strongly`",
    "example": "They condemned it [[in the strongest terms and expressions]].",
    "source": "بأشد العبارات"
   },
   {
    "pattern": "(their|his|her) (excellencies|excellency) (the)? (minister|ministers|president|ambassador|ambassadors|dr|engineer|governor|prime)",
    "advice": "title and name alone",
    "example": "He met [[their excellencies the ministers]].",
    "message": "recast",
    "source": "معالي"
   },
   {
    "pattern": "(his|her|their) (royal)? (highness|majesty|eminence|holiness|highnesses) (the|sheikh|prince|emir|king|sultan|crown|president|=King|dr)",
    "advice": "title and name alone",
    "example": "He met [[his highness the]] emir.",
    "message": "recast",
    "source": "سمو، جلالة",
    "unless": [
     "(your|in)"
    ],
    "not": [
     "In England he met his majesty the king."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(for|from|on) his (side|part) , (the|he|<name>)",
    "advice": "`X said`",
    "example": "[[From his side, the]] mayor disagreed.",
    "source": "من جانبه",
    "confidence": "medium"
   },
   {
    "pattern": "(indicated|pointed|pointing|referred|referring|alluded) to that",
    "advice": "`said that`",
    "example": "He [[pointed to that]] rents rose.",
    "source": "أشار إلى أن",
    "unless": [
     "@ (as|.|,|and|one|in|when|of|with|<*ing>|being)",
     "@ <word> (as|and|in|of|,|.|when|on|at|to)"
    ],
    "not": [
     "He pointed to that one."
    ]
   },
   {
    "pattern": "(the)? (mentioned|said|aforementioned) (decision|minister|law|agreement|area|incident|countries|institution)",
    "advice": "`the` or `this`",
    "example": "[[The mentioned law]] failed.",
    "source": "المذكور",
    "unless": [
     "(he|she|it|they|who|officials|police|also|government|firm|company|bank|and|has|have|not|n't|source|sources|we|was|were|<name>) (the)? @"
    ],
    "not": [
     "He said law and order failed."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(regional and international|international and regional|regional and global) (developments|issues|arenas|arena|levels|situation|situations|files)",
    "advice": "name the issue",
    "example": "They spoke of [[regional and international developments]].",
    "message": "recast",
    "source": "الساحتين الإقليمية والدولية"
   },
   {
    "pattern": "(on|at) (all|various|different) (levels|fields|arenas|fronts|tracks)",
    "advice": "leave it out, or say which",
    "example": "They work together [[at all levels]].",
    "message": "recast",
    "source": "على كافة الأصعدة",
    "confidence": "medium"
   },
   {
    "pattern": "(revealed|disclosed|unveiled) that",
    "advice": "`said that`",
    "example": "He [[unveiled that]] rents rose.",
    "source": "كشف أن",
    "confidence": "low"
   },
   {
    "pattern": "(the)? (citizens and residents|officials and dignitaries|citizens and expatriates)",
    "advice": "`residents`, `officials`",
    "example": "All [[citizens and residents]] may vote.",
    "source": "المواطنين والمقيمين",
    "confidence": "medium"
   },
   {
    "pattern": "(wise|prudent|rational) leadership (of|in|has|and) (the|his|her|its|provided|their)",
    "advice": "leave the adjective out",
    "example": "It grew under the [[wise leadership of the]] emir.",
    "message": "recast",
    "source": "القيادة الرشيدة"
   },
   {
    "pattern": "(praying|prayed|prays|prayers|pray) to (the)? (almighty god|god almighty|=Allah|=Allah almighty) (to|that|for) (have|bless|grant|rest|protect|dwell|mercy)",
    "advice": "leave it out, or quote it",
    "example": "He grieved, [[praying to Allah to grant]] them rest.",
    "message": "recast",
    "source": "سائلا المولى"
   },
   {
    "pattern": "(signed|sign|inked|signing) (a)? (memorandum of understanding|memorandums|mous|mou) (for|of|on) (joint)? cooperation",
    "advice": "`agreed to`",
    "example": "They [[signed a memorandum of understanding on cooperation]].",
    "source": "مذكرة تفاهم للتعاون",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "They [[affirmed on the need]] for talks.",
     "message": "use"
    },
    {
     "bad": "They spoke of [[issues of common concern]].",
     "message": "recast"
    },
    {
     "bad": "He thanked the [[Custodian of the Two Holy Mosques]].",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "They stressed the need for talks."
    },
    {
     "good": "They discussed fishing rights."
    },
    {
     "good": "He thanked the Saudi king."
    }
   ]
  }
 },
 {
  "id": "awkward/de-calque",
  "summary": "Constructions carried over word for word from German",
  "why": "`Es kam zu`, `zeigte sich zufrieden`, `seit drei Jahren`, `in Höhe von`: German constructions in English words. The words are\nEnglish and the sentence is not.\n\nKnown false alarms: quoted titles and slogans.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "de"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "German calque `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "({come}) to (a|an)? (accident|accidents|collision|crash|clash|clashes|riot|riots|incident|incidents|brawl|scuffle|scuffles|confrontation|confrontations|argument|fight|fights|delays|explosion)",
    "advice": "`there was`, `crashed`, `clashed`",
    "example": "It [[came to clashes]] in Bonn.",
    "source": "es kam zu",
    "unless": [
     "when it @",
     "{come} to (a|an)? (fight|argument|fights)"
    ],
    "not": [
     "He came to fight."
    ]
   },
   {
    "pattern": "(came|comes|was brought|were brought|was taken) (to|into) (a|the)? (clinic|clinics)",
    "advice": "`was taken to hospital`",
    "example": "He [[was taken to a clinic]].",
    "source": "kam in eine Klinik"
   },
   {
    "pattern": "(came|comes) (to|into) (the)? hospital (with|by|after)",
    "advice": "`was taken to hospital`",
    "example": "He [[came to hospital with]] burns.",
    "source": "kam ins Krankenhaus"
   },
   {
    "pattern": "into (a|the) clinic",
    "advice": "`to hospital`",
    "example": "They took him [[into a clinic]].",
    "source": "in eine Klinik"
   },
   {
    "pattern": "(lightly|easily|hard|heavily) (injured|hurt|wounded)",
    "advice": "`slightly`, `seriously`",
    "example": "He was [[lightly injured]].",
    "source": "leicht verletzt, schwer verletzt"
   },
   {
    "pattern": "{suffer} (slight|light) (injuries|wounds)",
    "advice": "`was slightly hurt`",
    "example": "He [[suffered light injuries]].",
    "source": "erlitt leichte Verletzungen"
   },
   {
    "pattern": "{suffer} (a)? shock (,|and|.)",
    "advice": "`was treated for shock`",
    "example": "He [[suffered a shock and]] left.",
    "source": "erlitt einen Schock",
    "confidence": "medium"
   },
   {
    "pattern": "since (<number>|two|three|four|five|six|seven|eight|ten|many|several|some) (years|months|weeks|days|hours|decades)",
    "advice": "`for three years`",
    "example": "He has run it [[since three years]].",
    "source": "seit drei Jahren",
    "unless": [
     "@ (ago|before|earlier|of|into|after)"
    ],
    "not": [
     "It has been shut since two years ago."
    ]
   },
   {
    "pattern": "since (years|months|weeks|decades|days)",
    "advice": "`for years`",
    "example": "It has been shut [[since years]].",
    "source": "seit Jahren"
   },
   {
    "pattern": "(shows|showed|show|shown) (himself|herself|itself|themselves) (very|deeply)? (satisfied|confident|convinced|relieved|surprised|disappointed|shocked|optimistic|concerned|impressed|open|pleased|delighted|happy)",
    "advice": "`was` or `said he was`",
    "example": "She [[showed herself satisfied]].",
    "source": "zeigte sich zufrieden"
   },
   {
    "pattern": "(informed|communicated|announced|explained) the (police|company|ministry|authorities|fire department|fire brigade|public prosecutor's office|city) (on|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)",
    "advice": "`police said on Monday`",
    "example": "He fled, [[informed the police on Monday]].",
    "source": "teilte die Polizei mit"
   },
   {
    "pattern": "(investigates|investigate|investigated|determines|determined|determine) against",
    "advice": "`is investigating X`",
    "example": "The office [[investigates against]] two men.",
    "source": "ermittelt gegen"
   },
   {
    "pattern": "(is|are|was|were|been) investigating against",
    "advice": "`is investigating X`",
    "example": "The office [[is investigating against]] two men.",
    "source": "ermittelt gegen"
   },
   {
    "pattern": "(investigation|investigations|proceedings) against (him|her|them|the <1-2>) (for|because|on)",
    "advice": "`inquiry into`",
    "example": "An [[investigation against him for]] theft is open.",
    "source": "Ermittlungen gegen",
    "confidence": "medium"
   },
   {
    "pattern": "(material|property) damage (of|in the amount|amounting|amounted)",
    "advice": "`damage worth`, `caused 5,000 euros of damage`",
    "example": "It did [[property damage of]] 5,000 euros.",
    "source": "Sachschaden in Höhe von"
   },
   {
    "pattern": "in the amount of",
    "advice": "`of` or `worth`",
    "example": "A loan [[in the amount of]] 50 euros.",
    "source": "in Höhe von",
    "confidence": "medium"
   },
   {
    "pattern": "in the height of <number>",
    "advice": "`of` or `worth`",
    "example": "A loan [[in the height of 50]] euros.",
    "source": "in Höhe von"
   },
   {
    "pattern": "(is|are|was|were) (currently|already|still)? in (planning|conversation|preparation) (,|.|for|and)",
    "advice": "`is planned`, `is being discussed`",
    "example": "A tram [[is in planning,]] he said.",
    "source": "in Planung",
    "unless": [
     "(who|he|she|they|i) @"
    ],
    "not": [
     "The man who was in planning, left."
    ]
   },
   {
    "pattern": "{speak} (himself|herself|itself|themselves) (out)? (for|against|in)",
    "advice": "`backed` or `opposed`",
    "example": "She [[spoke herself out for]] it.",
    "source": "sprach sich für … aus"
   },
   {
    "pattern": "({speak}) out in (favor|favour) of",
    "advice": "`backed`",
    "example": "She [[spoke out in favour of]] it.",
    "source": "sprach sich für … aus",
    "confidence": "medium"
   },
   {
    "pattern": "until (monday|tuesday|wednesday|thursday|friday|saturday|sunday) at the latest",
    "advice": "`by Friday`",
    "example": "Pay [[until Friday at the latest]].",
    "source": "bis Freitag"
   },
   {
    "pattern": "until (the end of (the month|the year|the week|january|february|march|april|may|june|july|august|september|october|november|december)|<number>) (at the latest|it should|it will)",
    "advice": "`by`",
    "example": "Pay [[until the end of the month at the latest]].",
    "source": "bis Ende"
   },
   {
    "pattern": "^ (clear is|fact is) (,|:|that)",
    "advice": "`it is clear that`, `the fact is that`",
    "example": "[[Fact is,]] rents rose.",
    "source": "fest steht, Fakt ist"
   },
   {
    "pattern": "(as|so) (a|the) (police)? speaker (said|announced|explained|told|confirmed)",
    "advice": "`a spokesman said`",
    "example": "He fled, [[as a police speaker said]].",
    "source": "wie ein Sprecher sagte"
   },
   {
    "pattern": "(off|from) the table",
    "advice": "`dropped`",
    "example": "The tram is [[off the table]].",
    "source": "vom Tisch",
    "confidence": "low"
   },
   {
    "pattern": "(in|at) the (weekend|week-end)",
    "advice": "`at the weekend` or `on the weekend`",
    "example": "He fled [[in the weekend]].",
    "source": "am Wochenende",
    "confidence": "low"
   },
   {
    "pattern": "(before|in front of) (<number>|two|three|four|five|six|ten|some) (years|months|weeks|days) (he|she|it|they|the)",
    "advice": "`three years ago`",
    "example": "[[Before three years he]] left.",
    "source": "vor drei Jahren",
    "confidence": "medium"
   },
   {
    "pattern": "(at|in|on) (a|the) age of already",
    "advice": "`already`, with the age",
    "example": "He won it [[at the age of already]] 50.",
    "source": "im Alter von bereits"
   },
   {
    "pattern": "(already|only) (since|before|in) (the)? (beginning|middle|end) of (the)? (year|month|week)",
    "advice": "`as early as`",
    "example": "It shut [[already in the middle of the year]].",
    "source": "schon seit",
    "confidence": "medium"
   },
   {
    "pattern": "(stands|stood|stand) (firm|fast) (that|:)",
    "advice": "`it is clear that`",
    "example": "It [[stands firm that]] rents rose.",
    "source": "fest steht"
   },
   {
    "pattern": "it (goes|went|is going) (about|around) (the|a|money|how|whether|more|<number>)",
    "advice": "`it is about`, `at stake is`",
    "example": "[[It goes about money]] here.",
    "source": "es geht um",
    "unless": [
     "it (goes|went|is going) around"
    ],
    "not": [
     "It goes around the sun."
    ]
   },
   {
    "pattern": "(it|that) makes (a|no) sense to <word>",
    "advice": "keep it to speech",
    "example": "[[It makes no sense to wait]].",
    "source": "es macht Sinn",
    "confidence": "low"
   },
   {
    "pattern": "(with|from|by) (the)? (best|all) will",
    "advice": "say what was tried",
    "example": "[[With the best will]] he can't.",
    "source": "beim besten Willen",
    "confidence": "low"
   },
   {
    "pattern": "(hand in hand|one another|with each other|with one another) together",
    "advice": "`together`",
    "example": "They went [[with each other together]].",
    "source": "miteinander"
   },
   {
    "pattern": "{set} (a|an|clear|strong)? (clear|strong|important)? (sign|signs|signal) (for|against|of|that)",
    "advice": "`send a message`",
    "example": "They [[set a clear sign against]] hate.",
    "source": "ein Zeichen setzen"
   },
   {
    "pattern": "(get|got|getting|gets) to (feel|hear) (the|it|that)",
    "advice": "`feel`, `be told`",
    "example": "Shops [[got to feel the]] rise.",
    "source": "zu spüren bekommen"
   },
   {
    "pattern": "(bring|brings|brought|bringing) (it|this|that) (to|on) the point",
    "advice": "`put it in a nutshell`",
    "example": "She [[brought it to the point]].",
    "source": "auf den Punkt bringen"
   },
   {
    "pattern": "(stands|stood|standing|stand) (currently|now|again|once more)? (in|under) (the)? (criticism|focus of criticism)",
    "advice": "`is under fire`",
    "example": "The firm [[stands in the criticism]].",
    "source": "in der Kritik stehen"
   },
   {
    "pattern": "(comes|came|come) (clearly|well|badly|very|not) (and)? (well|good|badly)? (at|with|by) (the)? (voters|customers|audience|people|public)",
    "advice": "`is popular with`",
    "example": "It [[came well with the public]].",
    "source": "kommt gut an"
   },
   {
    "pattern": "(at|on) the (height|top) of (the)? time",
    "advice": "`up to date`",
    "example": "The mill is [[at the height of the time]].",
    "source": "auf der Höhe der Zeit"
   },
   {
    "pattern": "in the (frame|frames|scope) of (a|an|the|this) <0-1> (project|programme|program|campaign|conference|meeting|visit|event|festival|talks|investigation)",
    "advice": "`as part of` or `during`",
    "example": "They met [[in the scope of a project]].",
    "source": "im Rahmen von"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "It [[came to a collision]] on the bridge.",
     "message": "use"
    },
    {
     "bad": "The mill has been shut [[since three years]].",
     "message": "use"
    },
    {
     "bad": "The mayor [[showed herself satisfied]] with it.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "Two cars collided on the bridge."
    },
    {
     "good": "The mill has been shut for three years."
    },
    {
     "good": "The mayor was satisfied with it."
    }
   ]
  }
 },
 {
  "id": "awkward/de-false-friend",
  "summary": "German words and titles that mean something else in English",
  "why": "`Sprecher`, `Fraktion`, `Handy`, `Milliarde`, `Corona`: the English word that looks like them is another word. The reader\ntakes it for what it says.\n\nKnown false alarms: the Corona of the sun, of beer and of place names, where the context doesn't tell.\n",
  "mqm": "accuracy/mistranslation",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "de"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Court of Auditors, Misused English words and expressions in EU publications"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "German false friend `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "corona (crisis|pandemic|measures|rules|restrictions|test|tests|cases|infection|infections|period|times|numbers|situation|vaccination|vaccinations|patients|outbreak|policy|aid|app|lockdown|hotspot|wave|deaths)",
    "advice": "`coronavirus` or `Covid`",
    "example": "The [[corona crisis]] hit shops.",
    "source": "Corona-Krise"
   },
   {
    "pattern": "(because of|due to|during|against|with|from|by) corona (,|.|and|the|in)",
    "advice": "`coronavirus` or `Covid`",
    "example": "Shops shut [[because of corona,]] he said.",
    "source": "wegen Corona",
    "unless": [
     "=Corona (in|and|the)"
    ],
    "not": [
     "He came from Corona in Queens."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(parliamentary|left|green|party) (fraction|fractions)",
    "advice": "`parliamentary group`",
    "example": "The [[parliamentary fraction]] met.",
    "source": "Fraktion"
   },
   {
    "pattern": "(fraction|faction) (leader|leaders|chairman|chairwoman|chief|chiefs|head)",
    "advice": "`parliamentary leader`",
    "example": "The [[fraction leader]] left.",
    "source": "Fraktionschef",
    "confidence": "medium"
   },
   {
    "pattern": "fraction (leader|chairman|chairwoman|chief) (of|in)",
    "advice": "`parliamentary leader`",
    "example": "The [[fraction chairman of]] the party left.",
    "source": "Fraktionschef"
   },
   {
    "pattern": "(press|police|company|government|ministry|party|fire brigade|fire department) (speaker|speakers|speakeress)",
    "advice": "`spokesman` or `spokeswoman`",
    "example": "A [[police speaker]] came.",
    "source": "Sprecher"
   },
   {
    "pattern": "(speaker|speakers) (of|for) the (police|company|ministry|fire|prosecutor|prosecutor's|railway|airport|authority|hospital|association)",
    "advice": "`spokesman` or `spokeswoman`",
    "example": "A [[speaker of the police]] came.",
    "source": "Sprecher"
   },
   {
    "pattern": "milliards",
    "advice": "`billion`",
    "example": "It cost ten [[milliards]].",
    "source": "Milliarden",
    "replace": "billion"
   },
   {
    "pattern": "(<number>|one|two|three|four|five|several) milliard",
    "advice": "`billion`",
    "example": "It cost [[two milliard]] euros.",
    "source": "Milliarde"
   },
   {
    "pattern": "(his|her|their|my|a|the) (handy|handys) (phone|number|data|video|was|rang|with|while|to call|and called)",
    "advice": "`mobile phone`",
    "example": "He lost [[his handy number]].",
    "source": "Handy",
    "unless": [
     "the handy @",
     "a handy (number|video|phone|data|while|with|and|to)"
    ],
    "not": [
     "It is a handy number."
    ]
   },
   {
    "pattern": "(handys|handies)",
    "advice": "`mobile phones`",
    "example": "All [[handys]] rang.",
    "source": "Handys",
    "replace": "mobile phones"
   },
   {
    "pattern": "(in|from|into) (the)? home office (work|working|days|day|because|due|since|and work)",
    "advice": "`working from home`",
    "example": "They spend [[in home office days]] a week.",
    "source": "Homeoffice"
   },
   {
    "pattern": "({work}) (in|from) (the|their|his|her)? home office",
    "advice": "`work from home`",
    "example": "They [[work in home office]] now.",
    "source": "Homeoffice",
    "unless": [
     "@ (in|at|of|on)"
    ],
    "not": [
     "He worked in the home office of the bank."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(concretely|concrete) (means|it is about|indications|offers|dates|figures|details)",
    "advice": "`specific`, `specifically`",
    "example": "They have no [[concrete dates]].",
    "source": "konkret",
    "confidence": "medium"
   },
   {
    "pattern": "(federal|state) (land|lands|laender)",
    "advice": "`state`",
    "example": "Each [[federal land]] voted.",
    "source": "Bundesland",
    "unless": [
     "@ (management|in|near|use|owned|where|and)"
    ],
    "not": [
     "They graze on federal land in Utah."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(land|state|country) (chief|chiefs) (<name>|of)",
    "advice": "`state premier`",
    "example": "The [[state chief of]] Hesse left.",
    "source": "Landeschef",
    "confidence": "medium"
   },
   {
    "pattern": "(party|police|company|fire|works council|trade union) (chef|chefs)",
    "advice": "`head` or `leader`",
    "example": "The [[party chef]] left.",
    "source": "Parteichef"
   },
   {
    "pattern": "(chancellor-candidate|chancellor-candidates)",
    "advice": "`candidate for chancellor`",
    "example": "The [[chancellor-candidate]] left.",
    "source": "Kanzlerkandidat"
   },
   {
    "pattern": "federal (chancellor|citizen|citizens)",
    "advice": "`chancellor`, `Germans`",
    "example": "The [[federal chancellor]] left.",
    "source": "Bundeskanzler",
    "unless": [
     "(austrian|austria's) @"
    ],
    "not": [
     "The Austrian federal chancellor left."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(public)? prosecutor's office is (determining|determined)",
    "advice": "`is investigating`",
    "example": "The [[prosecutor's office is determining]].",
    "source": "ermittelt"
   },
   {
    "pattern": "(become|becomes|became) (a|the|his|her|their) (visa|permission|salary|wage|permit|ticket|appointment|vaccination|vaccine)",
    "advice": "`get`",
    "example": "He [[became a visa]] in May.",
    "source": "bekommen"
   },
   {
    "pattern": "(undertaking|undertakings) (of|in) the (region|city|industry|sector|country|automotive)",
    "advice": "`company`",
    "example": "The [[undertakings in the region]] grew.",
    "source": "Unternehmen"
   },
   {
    "pattern": "(actual|actually) (situation|figures|numbers|case|developments|study|survey) (in|of|on|shows|about)",
    "advice": "`current`",
    "example": "They spoke of the [[actual situation in]] Bonn.",
    "source": "aktuell",
    "confidence": "medium"
   },
   {
    "pattern": "(sympathetic|unsympathetic) (young man|guy|actor|singer|rhinelander|bavarian)",
    "advice": "`likeable`",
    "example": "He is a [[sympathetic guy]].",
    "source": "sympathisch",
    "confidence": "low"
   },
   {
    "pattern": "(oldtimer|oldtimers|old-timers) (meeting|parade|rally|show|cars|fans)",
    "advice": "`vintage car`",
    "example": "There is an [[oldtimer parade]] in Bonn.",
    "source": "Oldtimer"
   },
   {
    "pattern": "(public viewing) (of|in|at|area) (the)? (match|matches|game|games|final|finals|world cup|fan zone)",
    "advice": "`big-screen showing`",
    "example": "There is a [[public viewing of the match]].",
    "source": "Public Viewing"
   },
   {
    "pattern": "(beamer|beamers) (on|at|in|was|and|with|to) (the)? (wall|classroom|classrooms|conference|screen|laptop)",
    "advice": "`projector`",
    "example": "There is a [[beamer in the classroom]].",
    "source": "Beamer"
   },
   {
    "pattern": "(evacuated|recovered|salvaged|rescued) (dead|only dead)",
    "advice": "`found dead`, `recovered the body`",
    "example": "He was [[recovered dead]].",
    "source": "tot geborgen"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[corona measures]] have ended.",
     "message": "use"
    },
    {
     "bad": "A [[company speaker]] denied it.",
     "message": "use"
    },
    {
     "bad": "The dam cost [[three milliard]] euros.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The coronavirus measures have ended."
    },
    {
     "good": "A company spokesman denied it."
    },
    {
     "good": "The speaker of the house denied it."
    }
   ]
  }
 },
 {
  "id": "awkward/double-link",
  "summary": "Conjunctions doubled, pairs and lists left unfinished",
  "why": "Chinese says `虽然…但是` and Russian `так как…, поэтому`: both halves of the link. English says one. And a list that\nbegins with `such as` or `including` is open already: it needs no `etc.` at its end.\n\nKnown false alarms: `but` and `so` that begin a thought of their own in a quotation.\n",
  "mqm": "linguistic-conventions/grammar",
  "severity": "warning",
  "confidence": "high",
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "link": "`{actual}` links twice: {advice}",
   "tail": "`{actual}`: {advice}"
  },
  "phrases": [
   {
    "pattern": "^ (although|though|even though) <1-9> , (but|yet|however)",
    "advice": "keep one of the two",
    "example": "[[Although it rained, but]] they came.",
    "unless": [
     "@ ,",
     "@ (then|still)? (again|even|only|for)"
    ],
    "not": [
     "Although late, but for good reason, he came.",
     "Though he ran, yet again he missed."
    ]
   },
   {
    "pattern": "^ (because|since|as) <1-9> , (so|therefore|thus) (the|he|she|it|they|we|this)",
    "advice": "keep one of the two",
    "example": "[[Because it rained, so they]] left.",
    "unless": [
     "@ (is|was|does|did|do|has|have|too|are|were|will)"
    ],
    "not": [
     "As he rose, so the is fell."
    ]
   },
   {
    "pattern": "^ if <1-9> , so (the|he|she|it|they|we)",
    "advice": "leave `so` out",
    "example": "[[If it rains, so they]] will leave.",
    "confidence": "low"
   },
   {
    "pattern": "(equally|the same) as well as",
    "advice": "one of the two",
    "example": "It is [[equally as well as]] fine.",
    "confidence": "low"
   },
   {
    "pattern": "both <1-5> as well as",
    "advice": "`both … and`",
    "example": "They sell [[both tea as well as]] rice.",
    "message": "link",
    "confidence": "low"
   },
   {
    "pattern": "such as <1-7> (, and)? (and others|and so on|etc|etc.|and so forth)",
    "advice": "end the list, or take the tail out",
    "example": "They sell drinks [[such as tea and so on]].",
    "message": "tail"
   },
   {
    "pattern": "such as <1-4> , <1-4> (, and|and|,)? (others|so on|etc|etc.|so forth)",
    "advice": "end the list, or take the tail out",
    "example": "They sell drinks [[such as tea, milk and so on]].",
    "message": "tail"
   },
   {
    "pattern": "including <1-7> (,)? (and others|and so on|etc|etc.|and so forth|among others)",
    "advice": "end the list, or take the tail out",
    "example": "They sell drinks, [[including tea and so on]].",
    "message": "tail",
    "unless": [
     "@ (in|of|who)"
    ],
    "not": [
     "They came, including three and others in coats."
    ]
   },
   {
    "pattern": "including <1-4> , <1-4> (, and|and|,)? (so on|etc|etc.|so forth)",
    "advice": "end the list, or take the tail out",
    "example": "They sell drinks, [[including tea, milk and so on]].",
    "message": "tail"
   },
   {
    "pattern": "^ not only (do|does|did|is|are|was|were|has|have|had|will|can) <1-9> , and",
    "advice": "`but … also`",
    "example": "[[Not only does it rain, and]] it snows.",
    "message": "link"
   },
   {
    "pattern": "despite of",
    "advice": "`despite`",
    "example": "They came [[despite of]] the rain.",
    "replace": "despite",
    "safe": true
   },
   {
    "pattern": "inspite of",
    "advice": "`in spite of`",
    "example": "They came [[inspite of]] the rain.",
    "replace": "in spite of",
    "safe": true
   },
   {
    "pattern": "despite (the fact)? that <1-9> , but",
    "advice": "keep one of the two",
    "example": "[[Despite the fact that it rained, but]] they came."
   },
   {
    "pattern": "the both (of)? (sides|countries|parties|leaders|teams|men|women|companies|presidents|ministers|cases)",
    "advice": "`both`",
    "example": "[[The both sides]] agreed.",
    "message": "link"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[Although prices fell, but]] few bought.",
     "message": "link"
    },
    {
     "bad": "He sells fruit [[such as figs and so on]].",
     "message": "tail"
    },
    {
     "bad": "They sailed [[despite of]] the storm.",
     "message": "link",
     "fixed": "They sailed despite the storm."
    }
   ],
   "good": [
    {
     "good": "Although prices fell, few bought."
    },
    {
     "good": "He sells fruit such as figs."
    },
    {
     "good": "They sailed despite the storm."
    }
   ]
  }
 },
 {
  "id": "awkward/es-calque",
  "summary": "Constructions carried over word for word from Spanish",
  "why": "`En el marco de`, `contar con`, `en lo que va de año`, `interponer una denuncia`: Spanish constructions in English words.\n\nKnown false alarms: legal texts.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "es"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Spanish calque `{actual}` ({source}): use {advice}",
   "recast": "Spanish calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(in|with|within) the (frame|mark) of (the|this|a|an|its|his)",
    "advice": "`under`, `during` or `as part of`",
    "example": "They met [[in the frame of a]] fair.",
    "source": "en el marco de",
    "unless": [
     "@ (door|window|picture|photo|house|car|bike|painting|bicycle|building)"
    ],
    "not": [
     "A nail stuck in the frame of the door."
    ]
   },
   {
    "pattern": "in the (morning|afternoon|night|dawn|early morning) of (this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`on Monday morning`",
    "example": "He fled [[in the night of Monday]].",
    "source": "en la madrugada del lunes"
   },
   {
    "pattern": "in what (goes|is going) of",
    "advice": "`so far this`",
    "example": "It is the tenth [[in what goes of]] the year.",
    "source": "en lo que va de"
   },
   {
    "pattern": "({realize}|{realise}) (a|an|the|several|different|various) <0-1> (visit|study|operation|trip|investigation|march|act|test|tests|activity|activities|survey|interview|meeting|concert|tour|work|works|inspection)",
    "advice": "`make`, `carry out` or `hold`",
    "example": "They [[realized several tests]].",
    "source": "realizar una visita",
    "unless": [
     "{realize} the (work|test|tests|trip|study|meeting|works|visit)"
    ],
    "not": [
     "They realize the work is hard."
    ]
   },
   {
    "pattern": "(counts|counted|counting|count) with (the (support|help|participation|backing|presence|collaboration)|more than|<number>|a (team|budget|total|wide|large))",
    "advice": "`has` or `has the support of`",
    "example": "The plan [[counts with the support]] of ten towns.",
    "source": "contar con"
   },
   {
    "pattern": "(interpose|interposed|interposes|interposing) (a|an|the) (complaint|appeal|demand|lawsuit|recourse|denunciation|action)",
    "advice": "`file`",
    "example": "She [[interposed an appeal]].",
    "source": "interponer una denuncia"
   },
   {
    "pattern": "(put|puts|placed|present|presented|presents) (a|the|an)? (denunciation|denounce|denouncement) (against|for|before|to|with)",
    "advice": "`file a complaint`",
    "example": "She [[presented a denunciation against]] him.",
    "source": "presentar una denuncia"
   },
   {
    "pattern": "in this sense ,",
    "advice": "`so`, or leave it out",
    "example": "[[In this sense,]] rents rose.",
    "source": "en este sentido"
   },
   {
    "pattern": "(thousands|hundreds|tens) of millions (euros|dollars|pesos)",
    "advice": "`billions of`",
    "example": "It cost [[thousands of millions euros]].",
    "source": "miles de millones"
   },
   {
    "pattern": "thousands of millions",
    "advice": "`billions`",
    "example": "It cost [[thousands of millions]].",
    "source": "miles de millones"
   },
   {
    "pattern": "<number> thousand (million|millions)",
    "advice": "`billion`",
    "example": "It cost [[5 thousand million]] pesos.",
    "source": "mil millones"
   },
   {
    "pattern": "(man|woman|person|citizen|minor|youth|subject|individual|boy|girl) of <number> years (of age|old)?",
    "advice": "`a 30-year-old man`",
    "example": "A [[man of 30 years]] fled.",
    "source": "un hombre de 30 años",
    "unless": [
     "@ (experience|in|service|standing|in the)"
    ],
    "not": [
     "He is a man of 30 years in trade."
    ]
   },
   {
    "pattern": "(it|he|she) treats (of|about) (a|an|the)",
    "advice": "`it is`",
    "example": "A ship burns; [[it treats of a]] tanker.",
    "source": "se trata de"
   },
   {
    "pattern": "it is (about|a question of) (a|an) (man|woman|young|person|vehicle|group|minor|citizen|youth)",
    "advice": "`he is a …`",
    "example": "[[It is about a young]] man.",
    "source": "se trata de un hombre",
    "confidence": "medium"
   },
   {
    "pattern": "(in|by) the (social)? nets",
    "advice": "`on social media`",
    "example": "He was mocked [[in the social nets]].",
    "source": "en redes sociales",
    "unless": [
     "(in|by) the nets"
    ],
    "not": [
     "Fish died in the nets."
    ]
   },
   {
    "pattern": "(on|around|through|via) the social nets",
    "advice": "`on social media`",
    "example": "He was mocked [[on the social nets]].",
    "source": "en redes sociales"
   },
   {
    "pattern": "(through|via) (his|her|its|their) (account|profile) (of|in) (twitter|facebook|instagram|social)",
    "advice": "`on Twitter`",
    "example": "He said so [[through his account of Twitter]].",
    "source": "a través de su cuenta de Twitter"
   },
   {
    "pattern": "(to|at) the (root|raiz) of the (events|crisis|pandemic|facts|earthquake|incident)",
    "advice": "`because of`",
    "example": "It shut [[to the root of the crisis]].",
    "source": "a raíz de",
    "unless": [
     "at the root of the (crisis|events|pandemic|incident|facts)"
    ],
    "not": [
     "Debt is at the root of the crisis."
    ]
   },
   {
    "pattern": "(this|that|the fact|which) (supposes|supposed) (a|an|the)",
    "advice": "`means` or `is`",
    "example": "Rents rose, [[which supposed a]] loss.",
    "source": "supone un"
   },
   {
    "pattern": "(supposes|supposed) (a|an) <0-1> (increase|change|threat|risk|step|advance|cost|problem|reduction|rise|drop|blow|challenge)",
    "advice": "`means` or `is`",
    "example": "It [[supposes a great risk]].",
    "source": "supone un aumento",
    "unless": [
     "(a|an|the|this|its|his|her|their|our|of) @"
    ],
    "not": [
     "It is a supposed increase, his supposed a risk."
    ]
   },
   {
    "pattern": "(the)? past (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`on Monday` or `last Monday`",
    "example": "He left [[the past Monday]].",
    "source": "el pasado lunes",
    "unless": [
     "(this|half|quarter|ten|five|twenty|just|way|well|over|deadline|until|drag|dragged|extend|extended|go|goes|went|beyond|lasted|last|run|ran|continue|continued) @"
    ],
    "not": [
     "It may drag past Monday."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "the (past|last) day <number>",
    "advice": "give the date alone",
    "example": "He left [[the past day 5]] by bus.",
    "message": "recast",
    "source": "el pasado día 5"
   },
   {
    "pattern": "(the|last|next|past) day <number> (of|in) (january|february|march|april|may|june|july|august|september|october|november|december)",
    "advice": "give the date alone",
    "example": "He left [[the day 5 of May]].",
    "message": "recast",
    "source": "el día 5 de mayo",
    "unless": [
     "@ (match|game|test)"
    ],
    "not": [
     "He left the day 5 of May match."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(on|in) this (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (,|the|<name>|at|in)",
    "advice": "`on Monday`",
    "example": "He left [[in this Monday,]] he said.",
    "source": "este lunes"
   },
   {
    "pattern": "(attend|attends|attended|attending) (to)? (the|all)? (victims|injured|wounded|emergency|emergencies)",
    "advice": "`treat` or `help`",
    "example": "They [[attended the victims]].",
    "source": "atender",
    "unless": [
     "@ (, )? ('s|funeral|mass|meeting)"
    ],
    "not": [
     "They attended the victims funeral."
    ]
   },
   {
    "pattern": "(finish|finished|end|ended|ends|finishes) (up)? (by)? (recognizing|recognising|accepting|giving in) that",
    "advice": "`admitted in the end`",
    "example": "He [[ended recognizing that]] it rained.",
    "source": "acabó reconociendo"
   },
   {
    "pattern": "(took|takes|take|taking) to (cabo|end)",
    "advice": "`carry out`",
    "example": "They [[took to end]] the plan.",
    "source": "llevar a cabo",
    "unless": [
     "@ (of|a|up|it)"
    ],
    "not": [
     "They took to end of it."
    ],
    "confidence": "low"
   },
   {
    "pattern": "(put|puts|putting) in (march|motion|march the) (the|a) (plan|project|program|programme|campaign|works|process)",
    "advice": "`launch` or `start`",
    "example": "They [[put in march the plan]].",
    "source": "poner en marcha"
   },
   {
    "pattern": "(at|in|on) (a)? (state|local|regional|national|international|world|european|global|institutional) level",
    "advice": "`nationally`, `worldwide`",
    "example": "It is best [[at national level]].",
    "source": "a nivel nacional",
    "confidence": "medium"
   },
   {
    "pattern": "(for|by) (his|her|its|their) part , (the|he|she|it|<name>) (<word>)? (said|added|assured|pointed|indicated|explained|stated|stressed|noted)",
    "advice": "`X said`, or `meanwhile`",
    "example": "[[For his part, the mayor said]] it rained.",
    "source": "por su parte",
    "confidence": "medium"
   },
   {
    "pattern": "(has|have|had) (<number>|two|three|four|five|six|ten|several|many) (days|weeks|months|years) (without|with|in|waiting|working|fighting)",
    "advice": "`has been X for`",
    "example": "The town [[has three days without]] water.",
    "source": "lleva tres días sin",
    "unless": [
     "(only|just|still|now|each|who|could|also|he|she) @"
    ],
    "not": [
     "He has three days in hand."
    ],
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "It burned [[in the night of Monday]].",
     "message": "use"
    },
    {
     "bad": "The plan [[counts with the support]] of ten towns.",
     "message": "use"
    },
    {
     "bad": "He fled [[the past day 5]] by bus.",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "It burned on Monday night."
    },
    {
     "good": "Ten towns back the plan."
    },
    {
     "good": "He counted the coins with care."
    }
   ]
  }
 },
 {
  "id": "awkward/es-false-friend",
  "summary": "Spanish words and titles that mean something else in English",
  "why": "`actual`, `asistir`, `compromiso`, `polémica`, `declaraciones`: the English word that looks like them is another word, and the\nreader takes it for what it says.\n\nKnown false alarms: none that we know of beyond the contexts left out.\n",
  "mqm": "accuracy/mistranslation",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "es"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Court of Auditors, Misused English words and expressions in EU publications"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Spanish false friend `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "actual (system|situation|administration|regulation|coach|champion|legislation|pandemic|season)",
    "advice": "`current`",
    "example": "The [[actual champion]] lost.",
    "source": "actual",
    "confidence": "medium"
   },
   {
    "pattern": "president of the (spanish)? government",
    "advice": "`prime minister`",
    "example": "The [[president of the government]] left.",
    "source": "presidente del Gobierno"
   },
   {
    "pattern": "(the|a|first|national|american|regional) (mandatary|mandataries|first mandatary)",
    "advice": "`president` or `leader`",
    "example": "[[The mandatary]] left.",
    "source": "mandatario"
   },
   {
    "pattern": "(the)? maximum (authority|authorities|leader|representative|exponent|responsible)",
    "advice": "`head` or `leader`",
    "example": "He is [[the maximum leader]] here.",
    "source": "máxima autoridad",
    "unless": [
     "(have|has|had|give|gave|given|with|of|exert) (the)? @"
    ],
    "not": [
     "He has maximum authority."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(state|public) security (forces and bodies|bodies and forces|bodies|corps)",
    "advice": "`police` or `security forces`",
    "example": "[[State security forces and bodies]] came.",
    "source": "fuerzas y cuerpos de seguridad"
   },
   {
    "pattern": "forces and (security)? bodies",
    "advice": "`police` or `security forces`",
    "example": "The [[forces and bodies]] came.",
    "source": "fuerzas y cuerpos"
   },
   {
    "pattern": "(assist|assists|assisted|assisting) to (the|a|an|this) (event|ceremony|meeting|act|inauguration|funeral|mass|match|presentation|class|classes)",
    "advice": "`attend`",
    "example": "They [[assisted to the ceremony]].",
    "source": "asistir a"
   },
   {
    "pattern": "compromise (to (work|fight|continue|guarantee|reduce|improve|keep)|with (the|democracy|society|peace|human))",
    "advice": "`commitment` or `promise`",
    "example": "He has a [[compromise to fight]] it.",
    "source": "compromiso",
    "unless": [
     "({reach}|{seek}|{agree}|{accept}|{offer}|{propose}|{find}|possible|willing|ready|{strike}|{make}|not|n't|to|will|can|may|must|would|could|no|{want}|{push}|as|hammered out) (a|the|any|some|on)? (new|historic|last-minute|deal)? @"
    ],
    "not": [
     "They reached a compromise with the union, and must not compromise with the boss."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(compromised|compromises) (himself|herself|itself|themselves) (to|with)",
    "advice": "`pledged` or `promised`",
    "example": "He [[compromised himself to]] pay.",
    "source": "se comprometió a"
   },
   {
    "pattern": "(the)? conformation of (the|a) (government|commission|board|party|council|coalition|list)",
    "advice": "`formation` or `make-up`",
    "example": "They await [[the conformation of the government]].",
    "source": "conformación"
   },
   {
    "pattern": "(the|a|this|new|great|strong) polemic (about|over|for|with|,|has|is|was|broke)",
    "advice": "`row` or `controversy`",
    "example": "[[The polemic over]] rents goes on.",
    "source": "polémica",
    "confidence": "medium"
   },
   {
    "pattern": "polemic (declaration|declarations|law|decision|measure|statements|player|president)",
    "advice": "`controversial`",
    "example": "It is a [[polemic law]].",
    "source": "polémico"
   },
   {
    "pattern": "in declarations (to|for|before)",
    "advice": "`told`",
    "example": "He said so [[in declarations to]] a paper.",
    "source": "en declaraciones a"
   },
   {
    "pattern": "(his|her|their|the|some) (last|recent|latest)? declarations (to|before|in) (the)? (press|media|journalists|radio|television|reporters)",
    "advice": "`comments` or `interview`",
    "example": "He regrets [[his declarations to the press]].",
    "source": "declaraciones a la prensa"
   },
   {
    "pattern": "(the)? (two|three|main|alleged|presumed)? responsibles (of|for|,|.|were|are|have|will|to|in)",
    "advice": "`those responsible` or `officials`",
    "example": "[[The responsibles of]] the fire fled.",
    "source": "los responsables"
   },
   {
    "pattern": "(last hour|of last hour) (news|information|,)",
    "advice": "`breaking`, `latest`",
    "example": "It is [[last hour news]].",
    "source": "de última hora",
    "unless": [
     "(the|in|within|this|that|a|his|her) @"
    ],
    "not": [
     "He saw it in the last hour, he said."
    ]
   },
   {
    "pattern": "(manifested|sustained|precised) that",
    "advice": "`said that`",
    "example": "He [[manifested that]] it rained.",
    "source": "manifestó que",
    "unless": [
     "(injuries|injury|losses|damage|which) (he|she|it)? @"
    ],
    "not": [
     "He had injuries sustained that day."
    ]
   },
   {
    "pattern": "(autonomous|autonomic) (community|communities)",
    "advice": "`region`",
    "example": "Ten [[autonomous communities]] agreed.",
    "source": "comunidad autónoma",
    "confidence": "medium"
   },
   {
    "pattern": "(the|a|his|her|their) solicitude (of|for) (extradition|asylum|the|a|information|freedom)",
    "advice": "`request`",
    "example": "He withdrew [[his solicitude for asylum]].",
    "source": "solicitud"
   },
   {
    "pattern": "(extradition|asylum|credit|divorce) (solicitude|solicitudes|solicitation)",
    "advice": "`request`",
    "example": "He withdrew the [[extradition solicitude]].",
    "source": "solicitud"
   },
   {
    "pattern": "(principal|maximum) (responsible|responsibles|suspect|cause|objective|exponent)",
    "advice": "`main` or `chief`",
    "example": "He is the [[principal responsible]].",
    "source": "principal responsable",
    "unless": [
     "principal (cause|objective|suspect)"
    ],
    "not": [
     "Salt is the principal cause."
    ]
   },
   {
    "pattern": "(the|a) (denouncement|denounce) (was|of|by|before|against|for)",
    "advice": "`complaint`",
    "example": "[[The denounce was]] lost.",
    "source": "denuncia"
   },
   {
    "pattern": "(unity|unit) of (intensive therapy|intensive vigilance|intensive cares|intensive care|vigilance intensive)",
    "advice": "`intensive care unit`",
    "example": "He is in the [[unit of intensive care]].",
    "source": "unidad de cuidados intensivos"
   },
   {
    "pattern": "(the)? (proper|own) (president|minister|mayor|government|company|club) (said|confirmed|has|recognized|recognised|admitted|announced)",
    "advice": "`X itself`, `X himself`",
    "example": "[[The own president said]] so.",
    "source": "el propio presidente",
    "unless": [
     "(his|her|its|their|our|my|your|a|no) @"
    ],
    "not": [
     "His own government confirmed it."
    ]
   },
   {
    "pattern": "(subtracted|subtract|subtracts) (the|a|his|her|several|<number>) (mobile|wallet|purse|phone|jewels|jewellery|bag|car|vehicle|money|belongings)",
    "advice": "`stole`",
    "example": "They [[subtracted the wallet]].",
    "source": "sustraer"
   },
   {
    "pattern": "(detention|detentions) of (the)? (alleged|presumed|supposed|suspected) (author|authors|aggressor|thief|murderer|killer)",
    "advice": "`arrest`",
    "example": "They made the [[detention of the presumed author]].",
    "source": "detención del presunto autor"
   },
   {
    "pattern": "(presumed|supposed|alleged|material|intellectual) (author|authors) (of|was|were|is)",
    "advice": "`suspect`",
    "example": "The [[presumed author of]] it fled.",
    "source": "presunto autor",
    "unless": [
     "(book|novel|letter|letters|play|poem|gospel|document|memoir|email|emails|text)"
    ],
    "not": [
     "He is the supposed author of the book."
    ]
   },
   {
    "pattern": "(presumed|supposed) (thief|thieves|murderer|aggressor|rapist|killer|crime|delinquent|delinquents)",
    "advice": "`suspected`",
    "example": "The [[presumed thief]] fled.",
    "source": "presunto"
   },
   {
    "pattern": "(sportive|deportive) (club|event|world|facilities|director|season|activity)",
    "advice": "`sports`",
    "example": "It is a [[sportive event]].",
    "source": "deportivo"
   },
   {
    "pattern": "(population|inhabitants|neighbors|neighbours|neighbor) of the (locality|municipality|municipal term)",
    "advice": "`people in the town`",
    "example": "The [[neighbours of the locality]] came.",
    "source": "vecinos de la localidad"
   },
   {
    "pattern": "(sindicalist|syndical) (leader|organisation|organization|sources|action)",
    "advice": "`union`",
    "example": "A [[syndical leader]] came.",
    "source": "sindical"
   },
   {
    "pattern": "(sanitary) (crisis|emergency|authorities|personnel|alert|center|centre|measures|system|staff|workers|situation)",
    "advice": "`health` or `medical`",
    "example": "It is a [[sanitary emergency]].",
    "source": "sanitario",
    "unless": [
     "(the|for|of|{take}) sanitary measures"
    ],
    "not": [
     "They take sanitary measures."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[president of the government]] has resigned.",
     "message": "use"
    },
    {
     "bad": "He said so [[in declarations to]] the paper.",
     "message": "use"
    },
    {
     "bad": "The [[presumed thief]] was held.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The prime minister has resigned."
    },
    {
     "good": "He told the paper so."
    },
    {
     "good": "Those responsible fled."
    }
   ]
  }
 },
 {
  "id": "awkward/fr-calque",
  "summary": "Constructions carried over word for word from French",
  "why": "`mettre en place`, `dans la mesure où`, `il convient de noter`, `au micro de`: French constructions in English words.\n\nKnown false alarms: EU documents, which keep some of this on purpose.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "fr"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "French calque `{actual}` ({source}): use {advice}",
   "recast": "French calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "in the (measure|extent) (where|that|in which)",
    "advice": "`because` or `as far as`",
    "example": "He left [[in the measure where]] he could.",
    "source": "dans la mesure où"
   },
   {
    "pattern": "in the measure of",
    "advice": "`as far as`",
    "example": "He left [[in the measure of]] his means.",
    "source": "dans la mesure de",
    "unless": [
     "@ (a|the|how|his|her|its) (man|success|importance)"
    ],
    "not": [
     "He failed in the measure of a man."
    ]
   },
   {
    "pattern": "the putting in place of",
    "advice": "`the start of` or `setting up`",
    "example": "He praised [[the putting in place of]] it.",
    "source": "la mise en place de"
   },
   {
    "pattern": "the (put|setting) in place of",
    "advice": "`the start of` or `setting up`",
    "example": "He praised [[the setting in place of]] it.",
    "source": "la mise en place de"
   },
   {
    "pattern": "(putting|puts|put) in place (of)? (a|an|the|new|several|measures)",
    "advice": "`set up` or `introduce`",
    "example": "They [[put in place a]] tax.",
    "source": "mettre en place",
    "confidence": "medium"
   },
   {
    "pattern": "(it is|it was) (suitable|advisable|appropriate|convenient|fitting) to (note|recall|specify|underline|point|remember|add)",
    "advice": "state the fact",
    "example": "[[It is appropriate to recall]] that rents rose.",
    "message": "recast",
    "source": "il convient de noter"
   },
   {
    "pattern": "in (a|his|her|its|the|their) (communique|communiqué)",
    "advice": "`in a statement`",
    "example": "He said so [[in a communiqué]].",
    "source": "dans un communiqué",
    "replace": "in a statement",
    "unless": [
     "@ (issued|at|after|from the)",
     "(final|joint) communiqué"
    ],
    "not": [
     "He said so in the communiqué issued in Bern."
    ]
   },
   {
    "pattern": "(at|to|into) the (microphone|mike|mic) of",
    "advice": "`told X`",
    "example": "He said so [[at the microphone of]] the station.",
    "source": "au micro de"
   },
   {
    "pattern": "on the (antenna|waves|airwaves) of",
    "advice": "`on X`",
    "example": "He said so [[on the antenna of]] the station.",
    "source": "sur les ondes de",
    "unless": [
     "the airwaves of"
    ],
    "not": [
     "It is heard on the airwaves of Spain."
    ]
   },
   {
    "pattern": "the night (of|from) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) to (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`overnight`, `early on Tuesday`",
    "example": "He fled in [[the night of Monday to Tuesday]].",
    "source": "dans la nuit de lundi à mardi"
   },
   {
    "pattern": "(has|have|was|were|been|he|she|who|also) assisted (to|at) (the|a|an|this) (event|ceremony|meeting|inauguration|funeral|mass|match|presentation|session|opening|launch)",
    "advice": "`attended`",
    "example": "He [[has assisted at the ceremony]].",
    "source": "assister à"
   },
   {
    "pattern": "(assists|assisting) (to|at) (the|a|an|this) (event|ceremony|meeting|inauguration|funeral|match|presentation|session|opening|launch)",
    "advice": "`attends`",
    "example": "He [[assists at the opening]].",
    "source": "assister à"
   },
   {
    "pattern": "(some|nearly|about|close to|more than|a|several) (thousand|thousands|hundred|hundreds|twenty|thirty|fifty|dozen) (of)? persons",
    "advice": "`people`",
    "example": "[[Some fifty persons]] came.",
    "source": "personnes"
   },
   {
    "pattern": "(a|one|the) (twenty|thirty|forty|fifty|hundred|sixty) of (people|persons|houses|cars|shops|countries|minutes|days)",
    "advice": "`about twenty`",
    "example": "[[A twenty of shops]] shut.",
    "source": "une vingtaine de"
   },
   {
    "pattern": "(placed|put|been placed) (in|under) (garde|custody) à vue",
    "advice": "`held for questioning`",
    "example": "He was [[placed in garde à vue]].",
    "source": "garde à vue"
   },
   {
    "pattern": "(put|placed) under (formal)? examination",
    "advice": "`placed under formal investigation`",
    "example": "He was [[put under examination]].",
    "source": "mis en examen",
    "confidence": "medium"
   },
   {
    "pattern": "(inculpated|inculpation)",
    "advice": "`charged`",
    "example": "He was [[inculpated]] in May.",
    "source": "inculpé"
   },
   {
    "pattern": "provisional (balance|balance-sheet|balance sheet) (of|is|was|shows)",
    "advice": "`toll so far`",
    "example": "The [[provisional balance is]] ten dead.",
    "source": "bilan provisoire"
   },
   {
    "pattern": "(a|the) (heavy|new|provisional|human|last) balance of <0-1> (dead|victims|deaths|injured|wounded)",
    "advice": "`death toll`",
    "example": "There was [[a heavy balance of ten dead]].",
    "source": "bilan"
   },
   {
    "pattern": "(we|one) (learned|learnt|learn|learns) from (a|the)? (<word>)? (police|judicial|diplomatic|concordant|hospital|close)? (source|sources)",
    "advice": "`a source said`",
    "example": "He fled, [[we learned from a police source]].",
    "source": "a-t-on appris de source"
   },
   {
    "pattern": "according to (concordant|corroborating|concurring|matching|converging) (sources|testimonies)",
    "advice": "`several sources said`",
    "example": "[[According to concordant sources]], he fled.",
    "source": "selon des sources concordantes"
   },
   {
    "pattern": "(declared|affirmed|indicated|confided|explained|precised) to (the)? (=AFP|journalists|press|reporters|media|franceinfo|newspaper)",
    "advice": "`told reporters`",
    "example": "He fled, she [[declared to journalists]].",
    "source": "a déclaré à"
   },
   {
    "pattern": "(interrogated|questioned|contacted|joined) by (the)? (=AFP|agence|franceinfo|our editorial|our newspaper)",
    "advice": "`told X`",
    "example": "[[Interrogated by AFP]], he denied it.",
    "source": "interrogé par l'AFP",
    "unless": [
     "(being|police|were) @"
    ],
    "not": [
     "They were questioned by AFP."
    ]
   },
   {
    "pattern": "(precised|confided|deplored) that",
    "advice": "`said that`",
    "example": "He [[deplored that]] rents rose.",
    "source": "a précisé que",
    "confidence": "medium"
   },
   {
    "pattern": "precised",
    "advice": "`specified` or `said`",
    "example": "He [[precised]] the date.",
    "source": "a précisé",
    "unless": [
     "@ that"
    ],
    "not": [
     "He precised that it rained."
    ]
   },
   {
    "pattern": "on this (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (,|the|<name>|at|in)",
    "advice": "`on Monday`",
    "example": "He left [[on this Monday,]] he said.",
    "source": "ce lundi"
   },
   {
    "pattern": "(it is|this is|it was) (the|a|an) <1-4> who (declared|affirmed|announced|confided|indicated)",
    "advice": "`X said`",
    "example": "[[It was the mayor who announced]] it.",
    "source": "c'est … qui a déclaré",
    "confidence": "medium"
   },
   {
    "pattern": "({know}) (a|an) <0-1> (success|rise|increase|growth|development|decline|fall|drop|crisis) (in|of|since|with|without|this|last)",
    "advice": "`has seen`, `grew`",
    "example": "Trade [[knew a rise in]] May.",
    "source": "connaître une hausse",
    "unless": [
     "@ (when|story|rate)",
     "(to|not|n't) @"
    ],
    "not": [
     "They want to know a success of that kind."
    ]
   },
   {
    "pattern": "(makes|made|make|making) the object of",
    "advice": "`is the subject of`, `faces`",
    "example": "He [[made the object of]] a complaint.",
    "source": "faire l'objet de"
   },
   {
    "pattern": "(in|at) the image of (the|his|her|their|its|many|other|<name>)",
    "advice": "`like`",
    "example": "It is poor, [[in the image of many]] ports.",
    "source": "à l'image de",
    "confidence": "low"
   },
   {
    "pattern": "(from|since) (several|many|some) (years|months|weeks) (already|now)",
    "advice": "`for several years`",
    "example": "It is shut [[from several months already]].",
    "source": "depuis plusieurs années déjà"
   },
   {
    "pattern": "(on|in) the (level|plan|plane) (of)? (security|economic|political|social|sporting|health|legal)",
    "advice": "`in politics`, `economically`",
    "example": "It is weak [[on the plan of security]].",
    "source": "sur le plan"
   },
   {
    "pattern": "according to (the)? (first|last) (elements|elements of the investigation|information)",
    "advice": "`police believe`",
    "example": "[[According to the first elements]], he fled.",
    "source": "selon les premiers éléments"
   },
   {
    "pattern": "(the)? elements (of|in) (our|the) (possession|investigation|disposal)",
    "advice": "`what investigators have`",
    "example": "They sold [[the elements in our possession]].",
    "source": "éléments"
   },
   {
    "pattern": "(to|will|would|must|can) (permit|allow) to (reduce|improve|create|make|avoid|develop|reinforce|increase|better|finance|save|build|protect)",
    "advice": "`make it possible to` or `help`",
    "example": "It [[will permit to improve]] trade.",
    "source": "permettre de"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He said so [[at the microphone of]] the local station.",
     "message": "use"
    },
    {
     "bad": "It burned in [[the night of Monday to Tuesday]].",
     "message": "use"
    },
    {
     "bad": "[[It is appropriate to note]] that rents fell.",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "He told the local station so."
    },
    {
     "good": "It burned overnight."
    },
    {
     "good": "Rents fell."
    }
   ]
  }
 },
 {
  "id": "awkward/fr-false-friend",
  "summary": "French words and labels that mean something else in English",
  "why": "`actuel`, `important`, `manifestation`, `militant`, `formation`: the English word that looks like them is another word, and\nthe reader takes it for what it says. Labels such as `le locataire de l'Élysée` need a name.\n\nKnown false alarms: militants who bear arms.\n",
  "mqm": "accuracy/mistranslation",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "fr"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Court of Auditors, Misused English words and expressions in EU publications"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "French false friend `{actual}` ({source}): use {advice}",
   "recast": "French false friend `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "actual (president|government|minister|mayor|crisis|context|debate|director|chairman|leader|holder|owner|prime minister)",
    "advice": "`current`",
    "example": "The [[actual mayor]] left.",
    "source": "actuel"
   },
   {
    "pattern": "(manifestation|manifestations) (against|in support|organized|organised|banned)",
    "advice": "`protest`",
    "example": "A [[manifestation against]] rents was held.",
    "source": "manifestation"
   },
   {
    "pattern": "(manifestants|manifestant)",
    "advice": "`protesters`",
    "example": "Ten [[manifestants]] came.",
    "source": "manifestants"
   },
   {
    "pattern": "extreme (right|left) (party|parties|leader|candidate|politician|and|,|in|of|has|is|was|or)",
    "advice": "`far right` or `far left`",
    "example": "The [[extreme right is]] weak.",
    "source": "extrême droite",
    "unless": [
     "(on|at|to|the player|from|his|her) (the)? @"
    ],
    "not": [
     "He shot from the extreme right of the box."
    ]
   },
   {
    "pattern": "extreme (right-wing|left-wing)",
    "advice": "`far-right` or `far-left`",
    "example": "An [[extreme right-wing]] party won.",
    "source": "extrême droite",
    "confidence": "medium"
   },
   {
    "pattern": "(chief|head) of (the)? (french|spanish|italian|german|russian|european|iranian|syrian|moroccan|algerian)? diplomacy",
    "advice": "`foreign minister`",
    "example": "The [[chief of French diplomacy]] left.",
    "source": "chef de la diplomatie",
    "unless": [
     "@ of"
    ],
    "not": [
     "The head of diplomacy of it left."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(french|european|german|american|us|chinese|iranian|turkish|algerian|moroccan) diplomacy (chief|head|boss)",
    "advice": "`foreign minister`",
    "example": "The [[French diplomacy chief]] left.",
    "source": "chef de la diplomatie"
   },
   {
    "pattern": "(head|chief) of the (french|spanish|italian|german)? executive",
    "advice": "`president` or `prime minister`",
    "example": "The [[head of the executive]] left.",
    "source": "chef de l'exécutif",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (hexagon|old continent|city of light|capital of the gauls|eternal city|land of the rising sun|middle empire|country of the rising sun)",
    "advice": "name the place",
    "example": "It is the oldest shop of [[the Old Continent]].",
    "message": "recast",
    "source": "l'Hexagone, le Vieux Continent",
    "unless": [
     "(a|each|regular|that|every) @"
    ],
    "not": [
     "They drew a hexagon."
    ]
   },
   {
    "pattern": "the (tenant|host|occupant|locataire) of the? (elysee|élysée|white house|matignon|kremlin)",
    "advice": "name the president or prime minister",
    "example": "He met [[the tenant of the Elysee]].",
    "message": "recast",
    "source": "le locataire de l'Élysée"
   },
   {
    "pattern": "(garde des sceaux|keeper of the seals)",
    "advice": "`justice minister`",
    "example": "The [[Keeper of the Seals]] left.",
    "source": "garde des Sceaux"
   },
   {
    "pattern": "important (means|losses|damage|damages|delays|sum|sums|crowd|quantity|quantities|police presence)",
    "advice": "`large`, `heavy` or `major`",
    "example": "It did [[important damage]].",
    "source": "important",
    "unless": [
     "(an|most|more|as|the) important means"
    ],
    "not": [
     "It is the important means of trade."
    ]
   },
   {
    "pattern": "(sensible) (increase|decrease|subject|subjects|data|dossier|file|zone|zones|quarter|quarters|drop|rise)",
    "advice": "`noticeable` or `sensitive`",
    "example": "There was a [[sensible increase]] in rents.",
    "source": "sensible"
   },
   {
    "pattern": "(ecologist|environmental|feminist|union|socialist|party|antifascist|climate|associative|animal) (militant|militants)",
    "advice": "`activists`",
    "example": "Ten [[feminist militants]] came.",
    "source": "militants"
   },
   {
    "pattern": "militants of the (party|left|right|association|ngo|socialist|union|movement)",
    "advice": "`activists` or `members`",
    "example": "Ten [[militants of the party]] came.",
    "source": "militants",
    "confidence": "medium"
   },
   {
    "pattern": "(ecologist|ecologists) (party|candidate|mayor|list|deputy|deputies|group)",
    "advice": "`the Greens`, `Green`",
    "example": "The [[ecologist mayor]] left.",
    "source": "écologiste"
   },
   {
    "pattern": "(formation|formations) (of|for) (the)? (teachers|personnel|staff|young people|doctors|police officers|nurses|apprentices)",
    "advice": "`training`",
    "example": "They pay for the [[formation of teachers]].",
    "source": "formation"
   },
   {
    "pattern": "professional formation",
    "advice": "`vocational training`",
    "example": "They pay for [[professional formation]].",
    "source": "formation professionnelle"
   },
   {
    "pattern": "political (formation|formations)",
    "advice": "`party`",
    "example": "Ten [[political formations]] met.",
    "source": "formation politique",
    "confidence": "medium"
   },
   {
    "pattern": "(several|many|numerous|various|political|other|few) personalities (of|from|have|were|signed|who|including)",
    "advice": "`public figures`",
    "example": "[[Many personalities signed]] it.",
    "source": "personnalités"
   },
   {
    "pattern": "(personality|personalities) (of|from) (the)? (left|right|political|culture|cinema|sport|opposition|civil society)",
    "advice": "`public figure`",
    "example": "[[Personalities of the left]] signed it.",
    "source": "personnalités",
    "unless": [
     "sports @",
     "(his|her|their|different|split|multiple|strong) @"
    ],
    "not": [
     "His personality of the left type showed."
    ]
   },
   {
    "pattern": "(reunion|reunions) (of|between) (the)? (ministers|government|crisis|council|unions|experts|security|cabinet)",
    "advice": "`meeting`",
    "example": "A [[reunion of ministers]] was held.",
    "source": "réunion"
   },
   {
    "pattern": "crisis reunion",
    "advice": "`crisis meeting`",
    "example": "A [[crisis reunion]] was held.",
    "source": "réunion de crise",
    "replace": "crisis meeting"
   },
   {
    "pattern": "(eventual) (sanction|sanctions|return|agreement|candidacy|extension|recourse|withdrawal|participation|responsibility|responsibilities|victims|crimes|irregularities|complicity|accomplices)",
    "advice": "`possible`",
    "example": "They fear [[eventual sanctions]].",
    "source": "éventuel",
    "unless": [
     "(an|the|his|her|its|their) eventual (return|withdrawal|agreement)"
    ],
    "not": [
     "They fear his eventual return."
    ]
   },
   {
    "pattern": "(this|that|these|several|the whole|each|sensitive) (dossier|dossiers) (is|are|was|will|has|have|on|of|,|.)",
    "advice": "`case`, `file` or `issue`",
    "example": "They closed [[this dossier.]]",
    "source": "dossier",
    "confidence": "medium"
   },
   {
    "pattern": "(voluntary|involuntary) (homicide|homicides|injuries|violence)",
    "advice": "`murder`, `manslaughter`, `assault`",
    "example": "He is held for [[voluntary homicide]].",
    "source": "homicide volontaire"
   },
   {
    "pattern": "popular (quarter|quarters|neighborhood|neighborhoods|neighbourhood|neighbourhoods|classes)",
    "advice": "`working-class areas`",
    "example": "They live in [[popular quarters]].",
    "source": "quartiers populaires",
    "confidence": "medium"
   },
   {
    "pattern": "(deputy|deputies) (of|from) the (national assembly|majority|opposition|left|right)",
    "advice": "`MP` or `lawmaker`",
    "example": "[[Deputies of the opposition]] left.",
    "source": "député",
    "confidence": "medium"
   },
   {
    "pattern": "(prefect|prefects|sub-prefect) of (the)? (<name>|department|region)",
    "advice": "gloss it: the state's chief official in the department",
    "example": "The [[prefect of the department]] left.",
    "message": "recast",
    "source": "préfet",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (syndicates|syndicalists|syndicalist) (have|had|of the|call|called|denounced|are|were|demand|and the)",
    "advice": "`unions`",
    "example": "[[The syndicates called]] a strike.",
    "source": "syndicats",
    "unless": [
     "@ (crime|criminal|gambling|drug)"
    ],
    "not": [
     "They hunt the syndicates of the drug lords."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(retreats|retreat) (reform|age|system|law)",
    "advice": "`pension`",
    "example": "They fight the [[retreat reform]].",
    "source": "réforme des retraites"
   },
   {
    "pattern": "(reform of|age of) (the)? (retreat|retreats)",
    "advice": "`pension`",
    "example": "They fight the [[reform of retreats]].",
    "source": "réforme des retraites"
   },
   {
    "pattern": "(deceased|died) in the (flower|force) of age",
    "advice": "say how old",
    "example": "He [[died in the flower of age]].",
    "message": "recast",
    "source": "à la fleur de l'âge"
   },
   {
    "pattern": "(delinquency|delinquent) (figures|acts|gangs|facts)",
    "advice": "`crime`",
    "example": "The [[delinquency figures]] fell.",
    "source": "délinquance"
   },
   {
    "pattern": "(the)? (collectivities|local collectivities|territorial collectivities)",
    "advice": "`local authorities`",
    "example": "[[The collectivities]] pay for it.",
    "source": "collectivités"
   },
   {
    "pattern": "(patrons|patron) of (the)? (enterprise|enterprises|company|companies|group|small)",
    "advice": "`bosses`",
    "example": "The [[patrons of enterprises]] met.",
    "source": "patron"
   },
   {
    "pattern": "(candidature|candidatures) (to|for|of) (the)? (presidency|presidential|election|elections|mayor|olympic|games|head|post)",
    "advice": "`candidacy` or `bid`",
    "example": "He withdrew his [[candidature for the presidency]].",
    "source": "candidature",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[actual minister]] has resigned.",
     "message": "use"
    },
    {
     "bad": "A [[manifestation against]] the tax was held.",
     "message": "use"
    },
    {
     "bad": "He has sold shops all over [[the Old Continent]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "The current minister has resigned."
    },
    {
     "good": "A protest against the tax was held."
    },
    {
     "good": "It was the first manifestation of the illness."
    }
   ]
  }
 },
 {
  "id": "awkward/ja-calque",
  "summary": "Phrases carried over word for word from Japanese",
  "why": "`関係者`, `…ことが分かった`, `…との声`, `徹底する`: Japanese news tells what became known, to those concerned, and what was thought.\nEnglish wants to know who knew and who thought.\n\nKnown false alarms: scientific copy, where `it was found that` reports a result.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ja"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Japanese calque `{actual}` ({source}): use {advice}",
   "recast": "Japanese calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "it (has been|was|is) (learned|learnt|revealed|discovered) (that|from|through)",
    "advice": "name the source: `X said`",
    "example": "[[It was learned that]] rents rose.",
    "message": "recast",
    "source": "…ことが分かった",
    "unless": [
     "@ (the)? (study|research)"
    ],
    "not": [
     "It was learned from the study that rents rose."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "it (has been|was) learned (on|by|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|an|a|<number>)",
    "advice": "name the source: `X said`",
    "example": "[[It was learned on Monday]] that rents rose.",
    "message": "recast",
    "source": "…ことが分かった"
   },
   {
    "pattern": "it (has become|became) clear (from|through|by) (an|a|the)? (interview|interviews|coverage|reporting|<0-1> sources|investigation)",
    "advice": "name the source: `X said`",
    "example": "[[It became clear from interviews]] that rents rose.",
    "message": "recast",
    "source": "取材で分かった"
   },
   {
    "pattern": "(persons|person|people|parties|officials|those) concerned",
    "advice": "`officials`, `those involved`, or name them",
    "example": "All [[persons concerned]] met.",
    "source": "関係者",
    "unless": [
     "(parties|those) concerned",
     "@ (about|with|that|by|over|for|at|as|,|.)",
     "(the)? (people|officials|parties) concerned"
    ],
    "not": [
     "All parties concerned met.",
     "Many people concerned with rents met."
    ]
   },
   {
    "pattern": "(related|concerned) (person|persons|parties|officials)",
    "advice": "`officials`, `those involved`, or name them",
    "example": "All [[related persons]] met.",
    "source": "関係者",
    "unless": [
     "(a|the|very|are|were|is) concerned person"
    ],
    "not": [
     "A concerned person rang."
    ]
   },
   {
    "pattern": "according to (the)? (<0-1>) (people|persons|person|sources|officials) (concerned|involved|related) (,|to|in|with)",
    "advice": "`people familiar with the matter said`",
    "example": "[[According to people concerned,]] he fled.",
    "source": "関係者によると",
    "confidence": "medium"
   },
   {
    "pattern": "(in|during|from|of) (the)? (=Reiwa|=Heisei|=Showa|=Taisho|=Meiji) (<number>|year|first)",
    "advice": "give the Western year",
    "example": "It was built [[in Heisei 5]] by a monk.",
    "source": "令和3年"
   },
   {
    "pattern": "(man-yen|oku-yen|cho-yen)",
    "advice": "convert it: `10,000 yen`, `100 million yen`, `trillion yen`",
    "example": "It cost ten [[oku-yen]].",
    "message": "recast",
    "source": "万円、億円"
   },
   {
    "pattern": "(oku|man|cho) yen",
    "advice": "convert it: `10,000 yen`, `100 million yen`, `trillion yen`",
    "example": "It cost ten [[oku yen]].",
    "message": "recast",
    "source": "億円、万円",
    "unless": [
     "man yen"
    ],
    "not": [
     "A man yen to win."
    ]
   },
   {
    "pattern": "it (is|can be|could be) (thought|considered) that",
    "advice": "name who thinks so",
    "example": "[[It can be considered that]] rents rose.",
    "message": "recast",
    "source": "…と考えられる",
    "confidence": "medium"
   },
   {
    "pattern": "(voice|voices) (saying|that say|were heard|such as|of (concern|criticism|doubt|anxiety|joy|surprise|dissatisfaction|disappointment|praise))",
    "advice": "`some said`, with a name",
    "example": "There were [[voices saying]] it rained.",
    "message": "recast",
    "source": "…との声"
   },
   {
    "pattern": "(voices|opinions) (were|was|have been) (raised|heard|voiced|expressed) (that|one after another|from)",
    "advice": "`some said`, with a name",
    "example": "[[Voices were raised from]] shops.",
    "message": "recast",
    "source": "…との声が上がった",
    "unless": [
     "(their|his|her|the) @"
    ],
    "not": [
     "Their voices were heard from shops."
    ]
   },
   {
    "pattern": "(male|female|a|the) (company|office) (employee|employees) (in his|in her|in their|from|living|(<number>))",
    "advice": "`office worker`, or name the job",
    "example": "[[A company employee in his]] fifties fled.",
    "source": "会社員"
   },
   {
    "pattern": "(company|office) (employee|employees)",
    "advice": "`office worker`, or name the job",
    "example": "A [[company employee]] fled.",
    "source": "会社員",
    "confidence": "medium"
   },
   {
    "pattern": "(make|made|making|take|took|taking) (every|thorough|all possible|all-out) (effort|efforts|measures|precautions|infection) (to|against|in)",
    "advice": "`do everything to`, or say what is done",
    "example": "They [[take thorough measures against]] fire.",
    "source": "万全を期す",
    "unless": [
     "{make} every (effort|efforts) to"
    ],
    "not": [
     "They make every effort to win."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(thoroughly|thorough) (implement|implementing|implemented|implementation|manage|management|enforce|infection|ventilation|countermeasures|prevent)",
    "advice": "say what is done, without `thorough`",
    "example": "They [[thoroughly implement]] it.",
    "source": "徹底する"
   },
   {
    "pattern": "(infection|fire|disaster|earthquake|flood|crime|heat|virus|snow|tsunami|aging|depopulation|typhoon|garbage|terrorism) (prevention)? (countermeasure|countermeasures)",
    "advice": "`measures against X`",
    "example": "They plan [[disaster countermeasures]].",
    "source": "対策"
   },
   {
    "pattern": "(take|takes|took|taking) (countermeasures|thorough countermeasures) (against|for|to) (the)? (heat|aging|low|declining|infection|infections|rain|rains|typhoon|crowding|congestion|damage|disasters|disaster|noise)",
    "advice": "`act against`, or say what is done",
    "example": "They [[took countermeasures against heat]].",
    "source": "対策を取る"
   },
   {
    "pattern": "(is|are|was|were|be) (thought|considered|believed|said|seen) to (be|have been) (thought|considered|seen|said|believed)",
    "advice": "one hedge only",
    "example": "It [[is thought to be considered]] safe.",
    "source": "とみられている"
   },
   {
    "pattern": "on suspicion of (<word>)? (violation|violating) (of)? the",
    "advice": "`on suspicion of`, with the offence",
    "example": "He is held [[on suspicion of violating the]] law.",
    "message": "recast",
    "source": "違反の疑いで",
    "confidence": "medium"
   },
   {
    "pattern": "(aim|aims|aimed|aiming) (for|at|to) (realizing|realising|realize|realise|the realization of|the realisation of|a realization)",
    "advice": "`work towards`",
    "example": "They [[aim to realize]] it.",
    "source": "実現を目指す"
   },
   {
    "pattern": "(realization|realisation|realizing|realising) of (a|an) (society|world|inclusive|symbiotic|sustainable|carbon-free|decarbonized|diverse|digital|recycling-oriented)",
    "advice": "`work towards`",
    "example": "They seek the [[realization of a society]] without waste.",
    "source": "社会の実現"
   },
   {
    "pattern": "(want|wants|wanted|would like) to (thoroughly|firmly|properly|steadily|carefully) (respond|verify|investigate|explain|consider|work|examine|deal|proceed|discuss|promote|support|confirm|prepare|grasp)",
    "advice": "`said it would`, without the adverb",
    "example": "They [[want to firmly respond]].",
    "source": "しっかり…したい"
   },
   {
    "pattern": "({consider}|{respond}|{deal}|{examine}) (it|them|this|that|the matter)? (with|to)? in a (forward-looking|positive and forward-looking) (manner|way)",
    "advice": "say what will be done",
    "example": "They will [[consider it in a forward-looking manner]].",
    "message": "recast",
    "source": "前向きに検討"
   },
   {
    "pattern": "(refrain|refrained|refraining|self-restraint) (voluntarily|from going out|of going out|from unnecessary and non-urgent|from unnecessary and nonurgent|request|requests|mood)",
    "advice": "`stay at home`, `calls not to`",
    "example": "They ended the [[self-restraint requests]].",
    "source": "自粛"
   },
   {
    "pattern": "(unnecessary and (non-urgent|nonurgent|unurgent|non-essential)|non-essential and (non-urgent|nonurgent)|nonessential and nonurgent) (outings|outing|travel|trips|going)",
    "advice": "`inessential trips`",
    "example": "He told them to shun [[unnecessary and non-urgent outings]].",
    "source": "不要不急の外出"
   },
   {
    "pattern": "(held|holds|hold|holding|had) a press conference and (said|announced|explained|revealed|apologized|apologised|stated|emphasized)",
    "advice": "`told a news conference`",
    "example": "She [[held a press conference and apologized]].",
    "source": "会見を開き"
   },
   {
    "pattern": "(apologized|apologised|apologize|apologizing) (deeply)? for (causing|having caused) (trouble|inconvenience|concern|worry|worries) (and)?",
    "advice": "`apologised`, and say for what",
    "example": "She [[apologized for causing trouble]].",
    "message": "recast",
    "source": "ご迷惑をおかけし"
   },
   {
    "pattern": "(bowed|bowing|bow) (his|her|their) (head|heads) (deeply)? and (apologized|apologised|said|apologizing)",
    "advice": "`apologised`, once",
    "example": "She [[bowed her head and apologized]].",
    "source": "頭を下げて謝罪した",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[It was learned on Monday]] that the bank had failed.",
     "message": "recast"
    },
    {
     "bad": "A town of [[related persons]] met.",
     "message": "use"
    },
    {
     "bad": "They [[aim to realize]] a park.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The bank has failed, it said on Monday."
    },
    {
     "good": "Those involved met."
    },
    {
     "good": "They are concerned about rents."
    }
   ]
  }
 },
 {
  "id": "awkward/preposition",
  "summary": "Verbs with the preposition of another language",
  "why": "Which preposition a verb takes, or whether it takes one, is the part of a language that is learned last: `emphasise on`,\n`graduate the university`, `between 5 to 10`. The reader trips each time.\n\nKnown false alarms: a place or time that happens to follow the verb.\n",
  "mqm": "linguistic-conventions/grammar",
  "severity": "warning",
  "confidence": "high",
  "sources": [
   {
    "title": "European Court of Auditors, Misused English words and expressions in EU publications"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "preposition": "Unexpected `{actual}`: use {advice}"
  },
  "phrases": [
   {
    "pattern": "between <number> (<0-1>)? to <number>",
    "advice": "`between X and Y` or `from X to Y`",
    "example": "It takes [[between 5 to 10]] days.",
    "unless": [
     "@ (and|vote|on)"
    ],
    "not": [
     "It is between 5 to 10 and 20 seats."
    ]
   },
   {
    "pattern": "(emphasized|emphasised|emphasizes|emphasises|emphasizing|emphasising) on (the|that|its|his|her|their)",
    "advice": "no `on`: `emphasise X`",
    "example": "He [[emphasized on the]] cost."
   },
   {
    "pattern": "(stressed|stresses|stressing) on (that|its|his|her|their)",
    "advice": "no `on`: `stress X`",
    "example": "He [[stressed on his]] plan."
   },
   {
    "pattern": "stressed on the (need|importance|necessity|role|fact|right|rights|significance)",
    "advice": "no `on`: `stress X`",
    "example": "He [[stressed on the need]] for rain."
   },
   {
    "pattern": "(graduated|graduating|graduates) (the|a) (university|school|institute|college|academy|faculty|conservatory)",
    "advice": "`graduate from`",
    "example": "He [[graduated the university]] in May."
   },
   {
    "pattern": "{participate} (on|to) (the|a|an|this|these|that|all)",
    "advice": "`participate in`",
    "example": "He will [[participate to the]] race."
   },
   {
    "pattern": "(suspected|suspects) (in|on) (the|a|an|having)? <*ing>",
    "advice": "`suspected of`",
    "example": "He is [[suspected in stealing]] tea.",
    "unless": [
     "@ (of|scheme|ring)",
     "suspected in (the)? (beijing)",
     "(being|were|was|is|are) suspected (in|on) <*ing> (of)"
    ],
    "not": [
     "He is suspected in the bombing of Bern."
    ],
    "confidence": "low"
   },
   {
    "pattern": "suspected for (<*ing>|having)",
    "advice": "`suspected of`",
    "example": "He is [[suspected for stealing]] tea."
   },
   {
    "pattern": "(accuse|accuses|accused|accusing) <1-4> (in|for) (the)? (killing|stealing|trying|attacking|violating|using|having|being|spreading|breaking|organizing|preparing|taking|making)",
    "advice": "`accuse X of`",
    "example": "They [[accused him in stealing]] tea.",
    "unless": [
     "@ spree"
    ],
    "not": [
     "They accused him in the killing spree."
    ]
   },
   {
    "pattern": "interested (to|on) (the|a|this|buying|learning|working|having|our|your|his)",
    "advice": "`interested in`",
    "example": "He is [[interested on the]] port."
   },
   {
    "pattern": "(informations|equipments|advices|knowledges|furnitures|luggages|softwares|feedbacks|homeworks)",
    "advice": "the singular: `information`, `advice`",
    "example": "They gave us [[informations]]."
   },
   {
    "pattern": "evidences (of|that|to|against|from)",
    "advice": "`evidence`",
    "example": "They have [[evidences of]] theft.",
    "unless": [
     "(it|this|that|which|he) @"
    ],
    "not": [
     "It evidences of care."
    ]
   },
   {
    "pattern": "(in the whole|in all the|all over the whole) world",
    "advice": "`worldwide` or `all over the world`",
    "example": "It is the oldest port [[in the whole world]].",
    "confidence": "low"
   },
   {
    "pattern": "in all world",
    "advice": "`worldwide` or `all over the world`",
    "example": "It is read [[in all world]]."
   },
   {
    "pattern": "(different|differs|differ) than (the|that|those|what)",
    "advice": "`different from`",
    "example": "It is [[different than the]] first.",
    "confidence": "low"
   },
   {
    "pattern": "(discuss|discussed|discussing|discusses) (on|upon|over) (the|how|this|these|ways)",
    "advice": "no preposition: `discuss X`",
    "example": "They [[discussed on the]] dam.",
    "unless": [
     "(was|were|be|been|being|is|are) @",
     "discussed over the (weekend|phone|telephone|years|past|last|next|coming|course|summer)"
    ],
    "not": [
     "It was discussed on the bus.",
     "They discussed over the phone."
    ]
   },
   {
    "pattern": "(comprise|comprises|comprised|comprising) (from|with)",
    "advice": "`comprise X` or `consist of`",
    "example": "It [[comprises from]] ten ships."
   },
   {
    "pattern": "(enter|enters|entered|entering) (in|to) (the|a) (building|house|room|country|territory|city|union|hall|office)",
    "advice": "no preposition: `enter X`",
    "example": "He [[entered in the building]] at ten."
   },
   {
    "pattern": "(reach|reached|reaches|reaching) to (the|a) (agreement|conclusion|number|level|city|capital|shore|summit|final)",
    "advice": "no preposition: `reach X`",
    "example": "They [[reached to the conclusion]] at ten."
   },
   {
    "pattern": "(request|requests|requested|requesting|demand|demands|demanded|demanding) (for|from|to) (the)? (him|them|her|police|authorities|government|president|ministry) to <word>",
    "advice": "`ask X to`",
    "example": "They [[requested from him to leave]]."
   },
   {
    "pattern": "(answer|answers|answered|answering|reply|replied) (to|on) (the|this|a|his|her) (phone|call|letter question)",
    "advice": "no preposition: `answer X`",
    "example": "He [[answered to the call]] at ten.",
    "confidence": "low"
   },
   {
    "pattern": "(pay|pays|paid|paying) attention on",
    "advice": "`pay attention to`",
    "example": "He [[paid attention on]] the dam."
   },
   {
    "pattern": "(capable|incapable) to <word>",
    "advice": "`capable of`",
    "example": "It is [[capable to carry]] ships."
   },
   {
    "pattern": "(prevent|prevents|prevented|preventing) (him|her|them|it|us|people|anyone|drivers|citizens) to <word>",
    "advice": "`prevent X from -ing`",
    "example": "It [[prevents them to leave]]."
   },
   {
    "pattern": "(according|accordingly) with (the|this|these|his|her|their|a)",
    "advice": "`according to` or `in line with`",
    "example": "They acted [[according with the]] law."
   },
   {
    "pattern": "in (comparison|compare) (to|with) with",
    "advice": "`compared with`",
    "example": "It is cheap [[in comparison to with]] tea.",
    "confidence": "low"
   },
   {
    "pattern": "(in|on|at|for) the (last|next|past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`on Monday` or `last Monday`",
    "example": "He left [[in the last Monday]].",
    "unless": [
     "@ (of|in|before|race|game|night|morning|evening)"
    ],
    "not": [
     "He left on the last Monday of May."
    ]
   },
   {
    "pattern": "(responsible|responsibility) (of|on) (the|this|an|all) (attack|attacks|incident|crash|accident|death|deaths|murder|bombing|war|violence)",
    "advice": "`responsible for`",
    "example": "He is [[responsible of the crash]]."
   },
   {
    "pattern": "(consists|consisted|consist) (on|with) (a|the|two|three|four|five|ten|<number>)",
    "advice": "`consists of`",
    "example": "It [[consists with two]] halls."
   },
   {
    "pattern": "(contacted|contact|contacts) with (him|her|them|us|me)",
    "advice": "no preposition: `contact X`",
    "example": "He [[contacted with them]] in May.",
    "unless": [
     "(in|into|come|eye|lost|lose|make|made|any|no|had|have|of|physical|direct|close|close|contact|further|some|more|regular|keep|little|maintain|constant|its|his|her|their|our|my) @"
    ],
    "not": [
     "He is in contact with them."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The envoy [[emphasised on the]] price.",
     "message": "preposition"
    },
    {
     "bad": "She [[graduated the academy]] in May.",
     "message": "preposition"
    },
    {
     "bad": "A ship takes [[between 5 to 10]] days.",
     "message": "preposition"
    }
   ],
   "good": [
    {
     "good": "The envoy stressed the price."
    },
    {
     "good": "She graduated from the academy in May."
    },
    {
     "good": "A ship takes between 5 and 10 days."
    }
   ]
  }
 },
 {
  "id": "awkward/redundant-pair",
  "summary": "Words that say the same thing twice",
  "why": "Translators carry both halves of a pair over although English needs one, and add a tail that the word holds already:\n`mutual cooperation`, `blue in colour`, `return back`. The second word tells the reader nothing.\n\nKnown false alarms: contrasts in which the extra word counts (`not a mutual but a one-sided exchange`).\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   },
   {
    "title": "The Economist Style Guide"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "pair": "`{actual}` says it twice: use {advice}"
  },
  "phrases": [
   {
    "pattern": "(mutual|joint|collaborative) (cooperation|collaboration)",
    "advice": "`cooperation`",
    "example": "They spoke of [[mutual cooperation]]."
   },
   {
    "pattern": "mutual exchanges",
    "advice": "`exchanges`",
    "example": "They spoke of [[mutual exchanges]].",
    "replace": "exchanges"
   },
   {
    "pattern": "mutually (beneficial)? to (both|each other|one another)",
    "advice": "`good for both`",
    "example": "It is [[mutually beneficial to both]]."
   },
   {
    "pattern": "({cooperate}|{collaborate}) together",
    "advice": "`cooperate`",
    "example": "They [[cooperate together]]."
   },
   {
    "pattern": "(large|small|huge|tiny) in size",
    "advice": "the adjective alone",
    "example": "The port is [[small in size]]."
   },
   {
    "pattern": "(blue|red|green|black|white|yellow|grey|gray|brown|pink|orange) in (colour|color)",
    "advice": "the colour alone",
    "example": "The bus is [[red in colour]]."
   },
   {
    "pattern": "round in shape",
    "advice": "`round`",
    "example": "The port is [[round in shape]].",
    "replace": "round"
   },
   {
    "pattern": "(few in number|rare in occurrence)",
    "advice": "`few` or `rare`",
    "example": "They are [[few in number]]."
   },
   {
    "pattern": "armed (gunman|gunmen)",
    "advice": "`gunman`",
    "example": "An [[armed gunman]] fled."
   },
   {
    "pattern": "(unexpected|sudden) (surprise|surprises)",
    "advice": "`surprise`",
    "example": "It was a [[sudden surprise]]."
   },
   {
    "pattern": "(various different|different various|diverse different)",
    "advice": "`various`",
    "example": "They sell [[various different]] teas."
   },
   {
    "pattern": "(main|major|basic|primary|key) (essence|gist)",
    "advice": "`essence`",
    "example": "That is the [[main essence]] of it."
   },
   {
    "pattern": "(reason|reasons) (is|are|was|were) because",
    "advice": "`the reason is that`, or `because`",
    "example": "The [[reason is because]] it rains."
   },
   {
    "pattern": "the reason (why|for) <1-6> (is|was) because",
    "advice": "`the reason is that`, or `because`",
    "example": "[[The reason why it shut is because]] it rained."
   },
   {
    "pattern": "period of time",
    "advice": "`period` or `time`",
    "example": "It took a long [[period of time]].",
    "confidence": "low"
   },
   {
    "pattern": "(time period|time periods|timeframe of)",
    "advice": "`period` or `time`",
    "example": "It took a long [[time period]].",
    "confidence": "low"
   },
   {
    "pattern": "(absolutely|completely|totally) (essential|identical|eliminated|unanimous|surrounded|unique)",
    "advice": "the adjective alone",
    "example": "It is [[absolutely essential]].",
    "confidence": "low"
   },
   {
    "pattern": "future (plans|prospects)",
    "advice": "`plans` or `prospects`",
    "example": "They spoke of [[future plans]].",
    "confidence": "low"
   },
   {
    "pattern": "plans for the future",
    "advice": "`plans`",
    "example": "They spoke of [[plans for the future]].",
    "confidence": "low"
   },
   {
    "pattern": "close proximity",
    "advice": "`near` or `proximity`",
    "example": "It is in [[close proximity]] to the port.",
    "confidence": "low"
   },
   {
    "pattern": "{return} back (to|from|home)",
    "advice": "`return`",
    "example": "They [[returned back to]] Spain."
   },
   {
    "pattern": "({revert}|{refer}) back to",
    "advice": "the verb alone",
    "example": "It [[reverted back to]] the state.",
    "confidence": "low"
   },
   {
    "pattern": "(repeat|repeats|repeated|resume|resumed|restart|restarted|renew|renewed) again",
    "advice": "the verb alone",
    "example": "Talks [[resumed again]].",
    "unless": [
     "@ and again"
    ],
    "not": [
     "It was repeated again and again."
    ]
   },
   {
    "pattern": "(consensus of opinion|(general|common|mutual|unanimous|joint) consensus)",
    "advice": "`consensus` or `agreement`",
    "example": "There is [[general consensus]] on it.",
    "confidence": "low"
   },
   {
    "pattern": "(about|around) approximately",
    "advice": "one of the two",
    "example": "It holds [[about approximately]] ten people."
   },
   {
    "pattern": "approximately (about|around|some|nearly|almost) <number>",
    "advice": "`about`",
    "example": "It holds [[approximately about 10]] people."
   },
   {
    "pattern": "(nearly|almost) (about|around|approximately)",
    "advice": "one of the two",
    "example": "It holds [[nearly about]] ten people.",
    "unless": [
     "(was|is|are|were|be) @"
    ],
    "not": [
     "That is nearly about right."
    ]
   },
   {
    "pattern": "(up to|more than|over|less than) (about|around|approximately) <number>",
    "advice": "one of the two",
    "example": "It holds [[up to about 50]] people.",
    "unless": [
     "@ per"
    ],
    "not": [
     "It holds up to about 50 per cent."
    ],
    "confidence": "low"
   },
   {
    "pattern": "about some <number>",
    "advice": "`about` or `some`",
    "example": "It holds [[about some 50]] people."
   },
   {
    "pattern": "(more|less) (better|worse|easier|cheaper|higher|lower|faster|bigger|larger|stronger)",
    "advice": "the comparative alone",
    "example": "It is [[more cheaper]].",
    "unless": [
     "(much|no|any|even|once|(many|ten|few|two|three) times) @",
     "@ (quality|paid|level|prices|food|cars|goods|education|and|,|value|rates|grade|priced|speed)"
    ],
    "not": [
     "They sell more cheaper goods.",
     "It is once more better known."
    ]
   },
   {
    "pattern": "(free gift|free gifts)",
    "advice": "`gift`",
    "example": "It is a [[free gift]].",
    "confidence": "low"
   },
   {
    "pattern": "(new innovation|new innovations|new initiative|new initiatives|new beginning)",
    "advice": "the noun alone",
    "example": "It is a [[new innovation]].",
    "confidence": "low"
   },
   {
    "pattern": "(final|end) (outcome|outcomes)",
    "advice": "`outcome`",
    "example": "The [[final outcome]] is unclear.",
    "confidence": "low"
   },
   {
    "pattern": "(first of all priority|first priority|main priority|main priorities|highest priority|key priority|key priorities)",
    "advice": "`priority`",
    "example": "That is the [[main priority]].",
    "confidence": "low"
   },
   {
    "pattern": "advance (planning|reservations|warning|notice)",
    "advice": "the noun alone",
    "example": "They need [[advance planning]].",
    "confidence": "low"
   },
   {
    "pattern": "(past history|previous history|past experience|historical past)",
    "advice": "`history` or `experience`",
    "example": "They learn from [[past experience]].",
    "confidence": "low"
   },
   {
    "pattern": "(personal|personally) (opinion|opinions|belief)",
    "advice": "`opinion`",
    "example": "That is a [[personal opinion]].",
    "confidence": "low"
   },
   {
    "pattern": "(each and every|any and all|one and the same)",
    "advice": "`each`, `all` or `the same`",
    "example": "He spoke to [[each and every]] guest.",
    "confidence": "low"
   },
   {
    "pattern": "(can|could|may|might) (possibly|perhaps|potentially)",
    "advice": "one of the two",
    "example": "It [[may possibly]] rain.",
    "confidence": "low"
   },
   {
    "pattern": "in the month of (january|february|march|april|may|june|july|august|september|october|november|december)",
    "advice": "`in`",
    "example": "It opens [[in the month of May]].",
    "unless": [
     "@ alone"
    ],
    "not": [
     "Ten fell in the month of May alone."
    ]
   },
   {
    "pattern": "in the city of",
    "advice": "`in`",
    "example": "It opens [[in the city of]] Bern.",
    "confidence": "low"
   },
   {
    "pattern": "in the year of <number>",
    "advice": "`in`",
    "example": "It opened [[in the year of 2010]]."
   },
   {
    "pattern": "(join|joins|joined|joining|unite|united|merge|merged|combine|combined|gather|gathered|mix|mixed) (all)? together (in|with|into) (one|a single)",
    "advice": "leave `together` or `one` out",
    "example": "They [[merged together into one]] firm."
   },
   {
    "pattern": "(basic|important|main|necessary) (fundamentals|essentials|prerequisite|prerequisites|precondition|preconditions|necessity)",
    "advice": "the noun alone",
    "example": "That is a [[necessary precondition]]."
   },
   {
    "pattern": "(still|yet) (continue|continues|remain|remains|continued|remained) to (be|remain|this day)",
    "advice": "the verb alone",
    "example": "It [[still continues to be]] shut."
   },
   {
    "pattern": "(rise|rises|rose|risen|increase|increased|grew|grow) (up|upward) (by|to) <number>",
    "advice": "leave `up` out",
    "example": "It [[increased up to 50]] in May.",
    "unless": [
     "grew up (by|to)"
    ],
    "not": [
     "He grew up to 50 hymns a day."
    ]
   },
   {
    "pattern": "(decrease|decreased|fell|dropped|reduce|reduced|lowered) down (by|to|from) <number>",
    "advice": "leave `down` out",
    "example": "It [[reduced down to 50]] in May."
   },
   {
    "pattern": "(in total|altogether) (a)? total of",
    "advice": "`in total`",
    "example": "[[In total a total of]] ten came."
   },
   {
    "pattern": "(the)? most (optimal|optimum|maximal|minimal|principal|best|biggest|largest|highest|lowest|unique)",
    "advice": "leave `most` out",
    "example": "It is [[the most optimal]] way.",
    "unless": [
     "(of|at) @",
     "@ (efforts|sellers|seller|practices)",
     "most unique"
    ],
    "not": [
     "It is the most unique way.",
     "Most best sellers are thin."
    ]
   },
   {
    "pattern": "(plan|plans|planned|planning) (in advance|ahead of time)",
    "advice": "leave `in advance` out",
    "example": "It was [[planned in advance]].",
    "confidence": "low"
   },
   {
    "pattern": "(safe haven|hiv virus|pin number|atm machine|lcd display)",
    "advice": "the noun alone",
    "example": "He lost his [[PIN number]].",
    "confidence": "low"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "Both ports praised their [[mutual cooperation]].",
     "message": "pair"
    },
    {
     "bad": "The tram is [[green in colour]].",
     "message": "pair"
    },
    {
     "bad": "They [[returned back to]] the hall.",
     "message": "pair"
    }
   ],
   "good": [
    {
     "good": "Both ports praised their cooperation."
    },
    {
     "good": "The tram is green."
    },
    {
     "good": "Trade has grown again and again."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-calque",
  "summary": "Constructions carried over word for word from Russian",
  "why": "Each of these is a Russian construction in English words: `на территории`, `в рамках`, `по итогам`. English has the\nwords but not the construction, so the reader works out what a plain preposition or verb would have said at once.\n\nKnown false alarms: legal texts and the names of treaties and programmes keep such wording on purpose. Switch the rule\noff where the copy quotes documents at length.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   },
   {
    "title": "Pavel Palazhchenko, Moi nesistematicheskii slovar (My non-systematic dictionary)"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian calque `{actual}` ({source}): use {advice}",
   "recast": "Russian calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "on the territory of",
    "advice": "`in` or `at`",
    "example": "Talks were held [[on the territory of]] a third country.",
    "source": "на территории",
    "replace": "in"
   },
   {
    "pattern": "(from|across|throughout|into|within|to) the territory of",
    "advice": "name the place alone, as in `from Spain`",
    "example": "The convoy drove [[across the territory of]] Spain.",
    "message": "recast",
    "source": "с территории, по территории",
    "unless": [
     "{return} @"
    ],
    "not": [
     "They returned to the territory of their fathers."
    ]
   },
   {
    "pattern": "(within|in) the (framework|frameworks|frame|frames) of",
    "advice": "`under`, `as part of` or `during`",
    "example": "The bridge was built [[within the framework of]] a state programme.",
    "source": "в рамках"
   },
   {
    "pattern": "against the background of",
    "advice": "`amid` or `because of`",
    "example": "Shares fell [[against the background of]] the talks.",
    "source": "на фоне",
    "unless": [
     "({set}|{play}|{see}|seen) @"
    ],
    "not": [
     "The film is set against the background of the war."
    ]
   },
   {
    "pattern": "in (the)? conditions of",
    "advice": "`amid` or `during`",
    "example": "Prices rose [[in conditions of]] a shortage of parts.",
    "source": "в условиях",
    "unless": [
     "({live}|{keep}|{hold}|{work}|changes|change|improvement|improvements) @"
    ],
    "not": [
     "Families live in conditions of great hardship."
    ]
   },
   {
    "pattern": "under the (condition|conditions) of",
    "advice": "name the condition with `under`, `amid` or `if`",
    "example": "The plant worked [[under the conditions of]] a siege.",
    "message": "recast",
    "source": "в условиях",
    "confidence": "medium"
   },
   {
    "pattern": "(by|on|upon) the results of",
    "advice": "`after` or `on`",
    "example": "The minister held a press conference [[on the results of]] his visit.",
    "source": "по итогам, по результатам",
    "unless": [
     "({base}|{depend}|{rely}|{report}|{focus}|{comment}|{build}|dependent|information|data|{vote}|light|effect|influence|{wait}|{bet}|{decide}|{concentrate}|pending|{act}|{seize}|{publish}|{hinge}|{draw}|{encourage}|{please}|{delight}|{disappoint}|{impress}) @"
    ],
    "not": [
     "The plan depends on the results of the vote."
    ],
    "note": "`based on the results of` is an entry of its own"
   },
   {
    "pattern": "(following|according to|based on) the results of",
    "advice": "`after` or `X showed`",
    "example": "[[Following the results of]] the meeting, two papers were signed.",
    "source": "по итогам, по результатам"
   },
   {
    "pattern": "in this (regard|connection) ,",
    "advice": "`so` or `therefore`",
    "example": "[[In this regard,]] the mayor closed the bridge.",
    "source": "в этой связи"
   },
   {
    "pattern": "as a result of which",
    "advice": "begin a new sentence, or use `so`",
    "example": "A pipe burst, [[as a result of which]] the street was closed.",
    "message": "recast",
    "source": "в результате чего"
   },
   {
    "pattern": "with the (participation|involvement|application) of",
    "advice": "`with`, `attended by` or `by`",
    "example": "The drill took place [[with the participation of]] two ships.",
    "source": "с участием"
   },
   {
    "pattern": "with the use of",
    "advice": "`with` or `using`",
    "example": "The attack was carried out [[with the use of]] drones.",
    "source": "с использованием",
    "replace": "using"
   },
   {
    "pattern": "(with (the|an)? (purpose|goal)|in the (aims|goals|purposes)|for the aims) of",
    "advice": "`to`",
    "example": "A commission was set up [[with the purpose of]] finding the cause.",
    "source": "с целью, в целях"
   },
   {
    "pattern": "(with the aim|for the purposes) of",
    "advice": "`to`",
    "example": "A commission was set up [[with the aim of]] finding the cause.",
    "source": "с целью",
    "confidence": "medium"
   },
   {
    "pattern": "to one (degree|extent) or another",
    "advice": "`to some extent` or `more or less`",
    "example": "All of them were [[to one degree or another]] involved.",
    "source": "в той или иной степени"
   },
   {
    "pattern": "in connection with the fact that",
    "advice": "`because`",
    "example": "The road was closed [[in connection with the fact that]] it had snowed.",
    "source": "в связи с тем, что",
    "replace": "because",
    "safe": true
   },
   {
    "pattern": "(due|owing) to the fact that",
    "advice": "`because`",
    "example": "The road was closed [[due to the fact that]] it had snowed.",
    "source": "из-за того, что",
    "replace": "because",
    "safe": true
   },
   {
    "pattern": "{draw} (the|<word>)? attention (of <1-4>)? to the fact that",
    "advice": "`noted that` or `pointed out that`",
    "example": "The envoy [[drew attention to the fact that]] the deal had lapsed.",
    "source": "обратил внимание на то, что"
   },
   {
    "pattern": "(in|within) (the)? shortest (possible (time|term|terms|period|deadlines)|terms|deadlines)",
    "advice": "`as soon as possible` or `quickly`",
    "example": "The damage will be repaired [[in the shortest possible time]].",
    "source": "в кратчайшие сроки"
   },
   {
    "pattern": "in the nearest (future|time|days|weeks|months|years|hours)",
    "advice": "`soon` or `in the coming days`",
    "example": "The ministers will meet [[in the nearest future]].",
    "source": "в ближайшее время"
   },
   {
    "pattern": "at the level of (the)? (foreign|defence|defense|prime)? (minister|ministers|heads|government|governments|region|regions|experts|presidents|leaders|deputies|countries|states|state)",
    "advice": "name those who meet or act, as in `between ministers`",
    "example": "The talks were held [[at the level of foreign ministers]].",
    "message": "recast",
    "source": "на уровне министров"
   },
   {
    "pattern": "at the level of",
    "advice": "use `at`, `of` or `about` with the figure or the body",
    "example": "Prices will stay [[at the level of]] last year.",
    "message": "recast",
    "source": "на уровне",
    "unless": [
     "@ (the sea|detail|play)"
    ],
    "not": [
     "The house lies at the level of the sea."
    ]
   },
   {
    "pattern": "in the (sphere|domain) of",
    "advice": "`in`",
    "example": "He has long worked [[in the sphere of]] finance.",
    "source": "в сфере",
    "replace": "in"
   },
   {
    "pattern": "in the (field|area) of",
    "advice": "`in`",
    "example": "Ties [[in the area of]] trade grew.",
    "source": "в области",
    "replace": "in",
    "unless": [
     "(expert|experts|specialist|specialists|professor|leader|leaders|doctor) @"
    ],
    "not": [
     "She is an expert in the field of optics."
    ]
   },
   {
    "pattern": "in the person of",
    "advice": "`led by` or `namely`",
    "example": "The state [[in the person of]] the governor owns the plant.",
    "source": "в лице"
   },
   {
    "pattern": "from the side of (the)? (authorities|government|police|state|ministry|company|opposition|russia|ukraine|china|nato|west)",
    "advice": "`by` or `from`",
    "example": "There was no reaction [[from the side of the authorities]].",
    "source": "со стороны"
   },
   {
    "pattern": "from the (Russian|Ukrainian|American|Belarusian|Armenian|Azerbaijani|Kazakh|Uzbek) side",
    "advice": "name the country or the body",
    "example": "No answer came [[from the Belarusian side]].",
    "message": "recast",
    "source": "с российской стороны",
    "unless": [
     "@ of the"
    ],
    "not": [
     "They drove from the Ukrainian side of the border."
    ]
   },
   {
    "pattern": "from the (Chinese|Turkish|Israeli|Polish|German|Syrian|Iranian|Japanese|Georgian) side",
    "advice": "name the country or the body",
    "example": "No answer came [[from the Turkish side]].",
    "message": "recast",
    "source": "с китайской стороны",
    "unless": [
     "@ of the"
    ],
    "not": [
     "They drove from the Polish side of the border."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "the more so (as|that|since|because)",
    "advice": "`especially as`",
    "example": "Few came, [[the more so as]] it rained.",
    "source": "тем более что",
    "replace": "especially as"
   },
   {
    "pattern": "(this or that|one or another) <word>",
    "advice": "`some` or `a particular`",
    "example": "They supported [[one or another candidate]].",
    "source": "тот или иной",
    "unless": [
     "({do}|{say}|{go}|with) @",
     "@ (and|or|but|to|is|was|in|for|by|at)"
    ],
    "not": [
     "He did this or that well."
    ]
   },
   {
    "pattern": "such (a|an)? (kind|kinds) of",
    "advice": "`such` or `this kind of`",
    "example": "The bank has no licence for [[such kind of]] deals.",
    "source": "такого рода",
    "unless": [
     "@ (thing|things|person|place)"
    ],
    "not": [
     "I never saw such a kind of thing."
    ]
   },
   {
    "pattern": "so to say",
    "advice": "`so to speak`",
    "example": "He is, [[so to say]], the boss.",
    "source": "так сказать",
    "replace": "so to speak",
    "safe": true
   },
   {
    "pattern": "(represents|represented|represent|presents|presented) by itself",
    "advice": "`is`",
    "example": "The device [[represents by itself]] a metal box.",
    "source": "представляет собой"
   },
   {
    "pattern": "(on|upon|over) the fact of",
    "advice": "`over`, `into` or `about`",
    "example": "An inquiry was opened [[on the fact of]] the theft.",
    "source": "по факту",
    "unless": [
     "({base}|{insist}|{focus}|{rely}|{dwell}|light) @"
    ],
    "not": [
     "It throws light on the fact of his birth."
    ]
   },
   {
    "pattern": "on the eve",
    "advice": "`the day before`",
    "example": "The decree was signed [[on the eve]].",
    "source": "накануне",
    "unless": [
     "@ (of|'s)",
     "@ , (of|as)"
    ],
    "not": [
     "The decree was signed on the eve of the vote."
    ]
   },
   {
    "pattern": "in the night (of|on|to|from) (<number>|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`overnight`",
    "example": "The fire broke out [[in the night of May]] 5.",
    "source": "в ночь на"
   },
   {
    "pattern": "on the night (to|from) (<number>|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`overnight`",
    "example": "The fire broke out [[on the night from Monday]] to Tuesday.",
    "source": "в ночь на"
   },
   {
    "pattern": "already (in|on|since|from|by|next) <0-1> (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|week|month|summer|autumn|spring|winter|morning|evening)",
    "advice": "use `as early as`, `by` or the date alone",
    "example": "The first train will leave [[already in May]].",
    "message": "recast",
    "source": "уже в",
    "unless": [
     "({have}|has|had) @"
    ],
    "not": [
     "He had already in May made up his mind."
    ]
   },
   {
    "pattern": "already (in|since|from|by) <number>",
    "advice": "use `as early as`, `by` or the date alone",
    "example": "The first train will leave [[already in 2030]].",
    "message": "recast",
    "source": "уже в"
   },
   {
    "pattern": "already (today|tomorrow)",
    "advice": "use the date alone",
    "example": "The first train will leave [[already tomorrow]].",
    "message": "recast",
    "source": "уже сегодня",
    "confidence": "medium"
   },
   {
    "pattern": "as they say",
    "advice": "name who says so, or delete it",
    "example": "If the plant, [[as they say]], is safe, why was it closed?",
    "message": "recast",
    "source": "как говорится, как они говорят",
    "unless": [
     "@ (in|on)"
    ],
    "not": [
     "All's well, as they say in the trade."
    ]
   },
   {
    "pattern": "^ (at that|at this|wherein|herewith|thereat) ,? (the|he|she|it|they|his|her|in|there|this)",
    "advice": "delete it, or use `also` or `however`",
    "example": "[[At that the]] envoy praised the deal.",
    "message": "recast",
    "source": "при этом"
   },
   {
    "pattern": "^ at the same time ,",
    "advice": "use `but` or `meanwhile`, or delete it",
    "example": "[[At the same time,]] prices rose.",
    "message": "recast",
    "source": "в то же время, при этом",
    "confidence": "medium"
   },
   {
    "pattern": "^ with (this|that) ,",
    "advice": "delete it, or use `also` or `however`",
    "example": "[[With that,]] prices rose.",
    "message": "recast",
    "source": "при этом",
    "confidence": "medium"
   },
   {
    "pattern": "in (honor|honour) of",
    "advice": "`to mark` or `for`",
    "example": "Guns were fired [[in honour of]] the guests.",
    "source": "в честь",
    "confidence": "medium"
   },
   {
    "pattern": "in (honor|honour) of (the)? <0-2> (day|anniversary|victory|birthday|holiday|jubilee)",
    "advice": "`to mark` or `for`",
    "example": "A concert was given [[in honour of the anniversary]].",
    "source": "в честь"
   },
   {
    "pattern": "({dedicate}|{devote}|timed) to the <0-2> (day|anniversary|memory|topic|theme|problem|problems|issue|issues|opening|victory|results)",
    "advice": "`marking`, `about` or `on`",
    "example": "A concert [[dedicated to the anniversary]] was given.",
    "source": "посвящённый, приуроченный к",
    "unless": [
     "({be}|time|resources|lives|life|himself|herself|themselves|attention|energy|pages) (dedicated)? @"
    ],
    "not": [
     "He is dedicated to the memory of his crew."
    ]
   },
   {
    "pattern": "dedicated to <number>",
    "advice": "`marking` or `about`",
    "example": "A show [[dedicated to 50]] years of flight has opened.",
    "source": "посвящённый"
   },
   {
    "pattern": "in the (course|process) of",
    "advice": "`during` or `while`",
    "example": "He was hurt [[in the course of]] the search.",
    "source": "в ходе, в процессе",
    "unless": [
     "{be} @"
    ],
    "not": [
     "The firm is in the process of moving."
    ],
    "confidence": "low"
   },
   {
    "pattern": "on the part of",
    "advice": "`by` or `from`",
    "example": "There were no claims [[on the part of]] the buyers.",
    "source": "со стороны",
    "confidence": "medium"
   },
   {
    "pattern": "taking into account",
    "advice": "`given` or `considering`",
    "example": "[[Taking into account]] the rain, he stayed.",
    "source": "с учётом",
    "confidence": "medium"
   },
   {
    "pattern": "judging by",
    "advice": "say who or what suggests it",
    "example": "[[Judging by]] the photos, he left.",
    "message": "recast",
    "source": "судя по",
    "confidence": "medium"
   },
   {
    "pattern": "on the occasion of",
    "advice": "`to mark`, `on` or `for`",
    "example": "A dinner was given [[on the occasion of]] the visit.",
    "source": "по случаю"
   },
   {
    "pattern": "in connection with",
    "advice": "`because of`, `over` or `after`",
    "example": "The road is closed [[in connection with]] the race.",
    "source": "в связи с",
    "unless": [
     "(arrested|arrest|arrests|charged|charges|detained|held|questioned|wanted|jailed|convicted|accused|suspected|sought|investigated|trial|bail|custody|guilty)"
    ],
    "not": [
     "A man was arrested in connection with the theft."
    ]
   },
   {
    "pattern": "in accordance with",
    "advice": "`under`, `by` or `in line with`",
    "example": "Rents rose [[in accordance with]] the law.",
    "source": "в соответствии с",
    "confidence": "medium"
   },
   {
    "pattern": "from the point of view of",
    "advice": "`for`, `in terms of` or `as for`",
    "example": "The plan is sound [[from the point of view of]] cost.",
    "source": "с точки зрения",
    "confidence": "medium"
   },
   {
    "pattern": "(the (main|most important)) thing is",
    "advice": "use `above all`, or start with what matters",
    "example": "[[The main thing is]] to stay calm.",
    "message": "recast",
    "source": "главное",
    "confidence": "medium"
   },
   {
    "pattern": "we are talking about",
    "advice": "use `this concerns` or name the thing",
    "example": "[[We are talking about]] 50 houses.",
    "message": "recast",
    "source": "речь идёт о",
    "confidence": "low"
   },
   {
    "pattern": "(the)? (speech|talk) (is|was|goes|went) about",
    "advice": "use `this concerns` or name the thing",
    "example": "[[The speech is about]] 50 houses.",
    "message": "recast",
    "source": "речь идёт о"
   },
   {
    "pattern": "^ first of all ,",
    "advice": "`above all` or `mainly`",
    "example": "[[First of all,]] they need water.",
    "source": "прежде всего",
    "confidence": "low"
   },
   {
    "pattern": "^ thus ,",
    "advice": "use `so`, or delete it",
    "example": "[[Thus,]] prices rose.",
    "message": "recast",
    "source": "таким образом",
    "confidence": "medium"
   },
   {
    "pattern": "^ besides ,",
    "advice": "`also`",
    "example": "[[Besides,]] prices rose.",
    "source": "кроме того",
    "confidence": "medium"
   },
   {
    "pattern": "^ as a rule ,",
    "advice": "`usually`",
    "example": "[[As a rule,]] prices rise.",
    "source": "как правило",
    "confidence": "medium"
   },
   {
    "pattern": "^ so , (in|on|at|the|according|for|this|last)",
    "advice": "use `for example`, or delete it",
    "example": "[[So, in]] May prices rose.",
    "message": "recast",
    "source": "так, …",
    "confidence": "low"
   },
   {
    "pattern": ", and also",
    "advice": "`and`",
    "example": "He bought bread[[, and also]] milk.",
    "source": "а также",
    "unless": [
     "@ (<*ed>|has|had|have|is|was|will|to|does|did|said|says)"
    ],
    "not": [
     "He bought bread, and also baked it."
    ]
   },
   {
    "pattern": ", after which",
    "advice": "use `then`, or begin a new sentence",
    "example": "They ate[[, after which]] they slept.",
    "message": "recast",
    "source": "после чего",
    "confidence": "medium"
   },
   {
    "pattern": "in (annual|monetary|quantitative|percentage) terms",
    "advice": "`year on year`, `by value` or `by number`",
    "example": "Prices rose [[in annual terms]].",
    "source": "в годовом выражении"
   },
   {
    "pattern": "under the (leadership|chairmanship|guidance|direction) of",
    "advice": "`led by` or `chaired by`",
    "example": "A council [[under the chairmanship of]] the mayor met.",
    "source": "под руководством",
    "confidence": "medium"
   },
   {
    "pattern": "considered as",
    "advice": "`considered`",
    "example": "He is [[considered as]] a friend.",
    "source": "считается",
    "confidence": "medium"
   },
   {
    "pattern": "(in|along) (this|that|these|all|other|different) (direction|directions)",
    "advice": "`on this` or `in this area`",
    "example": "Work [[in this direction]] goes on.",
    "source": "в этом направлении",
    "confidence": "low"
   },
   {
    "pattern": "{take} (all)? (the)? (necessary|appropriate|urgent|additional|comprehensive|possible|relevant) measures",
    "advice": "`act` or `take steps`",
    "example": "The mayor [[took the necessary measures]].",
    "source": "принять все необходимые меры",
    "confidence": "medium"
   },
   {
    "pattern": "{take} all (the)? (measures|possible measures|necessary measures)",
    "advice": "`do everything possible` or `do whatever is needed`",
    "example": "The council is ready to [[take all measures]] against floods.",
    "source": "принять все меры"
   },
   {
    "pattern": "on (a|an) (gratuitous|paid|rotational|parity|competitive|reimbursable|contractual|planned|ongoing|permanent|voluntary) basis",
    "advice": "use an adverb such as `free`, `in shifts`, `regularly`",
    "example": "The crew works [[on a rotational basis]].",
    "message": "recast",
    "source": "на постоянной основе",
    "unless": [
     "@ (,)? (as|for)"
    ],
    "not": [
     "He stays on a voluntary basis for now."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(as of|for) today",
    "advice": "`now` or `so far`",
    "example": "[[As of today]], 50 are ill.",
    "source": "на сегодняшний день",
    "unless": [
     "(appointment|talks|except|plans|programme|schedule|forecast|{set}|{plan}) @"
    ],
    "not": [
     "Talks set for today were called off."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "on (its|their|our|his) territory",
    "advice": "name the place, or use `there`",
    "example": "Spain holds the drill [[on its territory]].",
    "message": "recast",
    "source": "на своей территории",
    "confidence": "medium"
   },
   {
    "pattern": "it (is|was) a (question|matter) of the",
    "advice": "use `this concerns` or name the thing",
    "example": "[[It is a matter of the]] roof, he said.",
    "message": "recast",
    "source": "речь идёт о",
    "confidence": "medium"
   },
   {
    "pattern": "(lie|lies|lay|consist|consists|consisted) in the fact that",
    "advice": "use `is that`",
    "example": "The trouble [[lies in the fact that]] nobody pays.",
    "message": "recast",
    "source": "заключается в том, что"
   },
   {
    "pattern": "(in|over|during) (the)? (recent|last) time",
    "advice": "`recently` or `lately`",
    "example": "Prices rose [[in recent time]].",
    "source": "в последнее время",
    "unless": [
     "@ (trial|trials|out)"
    ],
    "not": [
     "He fell in the last time trial."
    ]
   },
   {
    "pattern": "for (the)? recent time",
    "advice": "`recently` or `lately`",
    "example": "It was the worst loss [[for the recent time]].",
    "source": "за последнее время"
   },
   {
    "pattern": "(till|up to|up till) now",
    "advice": "`so far` or `still`",
    "example": "[[Till now]], nobody has paid.",
    "source": "до сих пор",
    "confidence": "medium"
   },
   {
    "pattern": "the situation (around|with) (the)? <word>",
    "advice": "name the dispute: `over X`, `in X`",
    "example": "They discussed [[the situation around the dam]].",
    "message": "recast",
    "source": "ситуация вокруг",
    "unless": [
     "@ (is|was|has)"
    ],
    "not": [
     "The situation with bread is better."
    ]
   },
   {
    "pattern": "(tough|strict|rigid|harsh) on the (need|necessity) (to|of|for)",
    "advice": "use `insist on`",
    "example": "The union is [[tough on the need to]] keep the old pay scale.",
    "message": "recast",
    "source": "жёстко настаивает на"
   },
   {
    "pattern": "{be} engaged in (a|the)? (dialogue|dialog) with",
    "advice": "`is talking to` or `is in talks with`",
    "example": "The firm [[is engaged in a dialogue with]] the unions.",
    "source": "ведёт диалог с"
   },
   {
    "pattern": "({conduct}|{lead}) (a|the)? <0-1> (dialogue|dialog) with",
    "advice": "`talk to` or `hold talks with`",
    "example": "The firm [[conducts a dialogue with]] the unions.",
    "source": "вести диалог с"
   },
   {
    "pattern": "{participate} in it",
    "advice": "`attended` or `took part`",
    "example": "The race is in May, and 50 clubs will [[participate in it]].",
    "source": "участвовали в нём"
   },
   {
    "pattern": "{announce} the (<*est>|most <word>) sanctions",
    "advice": "use `impose`",
    "example": "The council [[announced the toughest sanctions]] in years.",
    "message": "recast",
    "source": "объявить санкции"
   },
   {
    "pattern": "{introduce} <0-2> sanctions",
    "advice": "`impose`",
    "example": "The council [[introduced new sanctions]] in May.",
    "source": "ввести санкции"
   },
   {
    "pattern": "on the (backdrop|background) of",
    "advice": "`amid` or `because of`",
    "example": "Shares fell [[on the backdrop of]] the talks.",
    "source": "на фоне"
   },
   {
    "pattern": "{continue} to remain",
    "advice": "`remains`",
    "example": "The road [[continues to remain]] shut.",
    "source": "продолжает оставаться"
   },
   {
    "pattern": "{open} up (the|a|an|new)? (possibility|possibilities|opportunity|opportunities) (of|for|to)",
    "advice": "`allows` or `makes possible`",
    "example": "The deal [[opens up the possibility of]] trade.",
    "source": "открывает возможность",
    "confidence": "medium"
   },
   {
    "pattern": "{receive} (a)? refusal",
    "advice": "`was refused`",
    "example": "He applied and [[received a refusal]].",
    "source": "получил отказ"
   },
   {
    "pattern": "there (is|are|was|were|have been|has been) (a|no|many|several)? (case|cases|instance|instances) when",
    "advice": "`once` or `at times`",
    "example": "[[There were cases when]] the lift stopped.",
    "source": "был случай, когда"
   },
   {
    "pattern": "for the reason that",
    "advice": "`because`",
    "example": "He left [[for the reason that]] he was tired.",
    "source": "по той причине, что",
    "replace": "because"
   },
   {
    "pattern": "in the near time",
    "advice": "`soon`",
    "example": "The road will open [[in the near time]].",
    "source": "в ближайшее время",
    "replace": "soon"
   },
   {
    "pattern": "on the example of",
    "advice": "`with X as the example`",
    "example": "It was explained [[on the example of]] a mill.",
    "source": "на примере"
   },
   {
    "pattern": "in full volume",
    "advice": "`in full`",
    "example": "Work resumed [[in full volume]].",
    "source": "в полном объёме",
    "replace": "in full"
   },
   {
    "pattern": "in the quality of",
    "advice": "`as`",
    "example": "He came [[in the quality of]] a guest.",
    "source": "в качестве",
    "unless": [
     "(difference|differences|improvement|improvements|rise|drop|fall|change|decline|interest|gap|interested|confidence|increase|variation|reduction) @"
    ],
    "not": [
     "They saw a drop in the quality of milk."
    ]
   },
   {
    "pattern": "at the (proper|due) level",
    "advice": "`properly` or `well`",
    "example": "The event was held [[at the proper level]].",
    "source": "на должном уровне"
   },
   {
    "pattern": "({bear}|{wear}|{carry}) (a|an) <1-2> character",
    "advice": "use the adjective: `is temporary`",
    "example": "The measure [[bears a temporary character]].",
    "message": "recast",
    "source": "носит характер"
   },
   {
    "pattern": "{give} the start to",
    "advice": "`start` or `launch`",
    "example": "The mayor [[gave the start to]] the race.",
    "source": "дать старт"
   },
   {
    "pattern": "({conduct}|{lead}) (the)? negotiations",
    "advice": "`hold talks` or `negotiate`",
    "example": "The firm [[conducts negotiations]] with the bank.",
    "source": "вести переговоры",
    "unless": [
     "to @"
    ],
    "not": [
     "They agreed to conduct negotiations."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "{achieve} (an|the)? (agreement|agreements|arrangement|arrangements)",
    "advice": "`reach`",
    "example": "They [[achieved an agreement]] on rents.",
    "source": "достичь договорённости"
   },
   {
    "pattern": "big attention",
    "advice": "`close attention`",
    "example": "It got [[big attention]] abroad.",
    "source": "большое внимание",
    "replace": "close attention"
   },
   {
    "pattern": "{make} (a|the)? (photo|photos|selfie|selfies|photograph|photographs)",
    "advice": "`take`",
    "example": "They [[made a selfie]] at the gate.",
    "source": "сделать фото",
    "unless": [
     "@ (finish|opportunity|call|book|album|gallery|of himself)"
    ],
    "not": [
     "They made a photo album."
    ]
   },
   {
    "pattern": "on (this|next|last) (week|month)",
    "advice": "leave `on` out",
    "example": "The court sits [[on next week]].",
    "message": "recast",
    "source": "на этой неделе",
    "unless": [
     "({base}|{focus}|{concentrate}|{bet}|{rely}|down|up|{reflect}|{look}|{comment}) @"
    ],
    "not": [
     "Rents are up on last month."
    ]
   },
   {
    "pattern": "as follows from",
    "advice": "`according to`",
    "example": "The bank lost money, [[as follows from]] its report.",
    "source": "как следует из"
   },
   {
    "pattern": "it is not (excluded|ruled out) that",
    "advice": "`may` or `might`",
    "example": "[[It is not excluded that]] rents will rise.",
    "source": "не исключено, что"
   },
   {
    "pattern": "(do|does|did|didn't|doesn't|don't|not) (not)? (exclude|excluded) (that|the possibility|the option|the fact)",
    "advice": "`rule out`",
    "example": "He [[did not exclude that]] rents would rise.",
    "source": "не исключает"
   },
   {
    "pattern": "a row of (countries|issues|questions|measures|experts|states|regions|problems|projects)",
    "advice": "`several` or `a number of`",
    "example": "It hurt [[a row of countries]].",
    "source": "ряд"
   },
   {
    "pattern": "(in|for) (the|this)? (sake|aim) of (<*tion>|<*ment>|<*ing>)",
    "advice": "`to`",
    "example": "They met [[in the aim of agreement]] on rents.",
    "source": "в целях"
   },
   {
    "pattern": "(those|people|everyone|anyone|citizens|persons) wishing to",
    "advice": "`those who want to`",
    "example": "[[Those wishing to]] go must sign.",
    "source": "желающие",
    "confidence": "medium"
   },
   {
    "pattern": "(on|at|by) the (initiative|instructions|instruction|decree|assignment) of",
    "advice": "`proposed by` or `ordered by`",
    "example": "A school opened [[on the initiative of]] the mayor.",
    "source": "по инициативе, по поручению"
   },
   {
    "pattern": "by the forces of",
    "advice": "`by`",
    "example": "The road was cleared [[by the forces of]] the town.",
    "source": "силами",
    "confidence": "medium"
   },
   {
    "pattern": "at the expense of the (budget|state|federal|regional|republic)",
    "advice": "use `paid for by`",
    "example": "It was built [[at the expense of the budget]].",
    "message": "recast",
    "source": "за счёт"
   },
   {
    "pattern": "in case of",
    "advice": "`if`",
    "example": "[[In case of]] rain, stay in.",
    "source": "в случае",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "A plant [[on the territory of]] the free zone burnt down.",
     "message": "use",
     "fixed": "A plant in the free zone burnt down."
    },
    {
     "bad": "The roads were mended [[within the framework of]] the plan.",
     "message": "use"
    },
    {
     "bad": "[[In this regard,]] the two sides will meet again.",
     "message": "use"
    },
    {
     "bad": "It closed [[in connection with the fact that]] trade had dried up.",
     "message": "use",
     "fixed": "It closed because trade had dried up."
    },
    {
     "bad": "A truck overturned, [[as a result of which]] the lane was shut.",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "A plant in the free zone burnt down."
    },
    {
     "good": "Disputed territory on both banks is patrolled."
    },
    {
     "good": "The film is set against the background of the war."
    },
    {
     "good": "The plan depends on the results of the vote."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-empty-opener",
  "summary": "Empty openers carried over from Russian",
  "why": "`Следует отметить, что`, `кстати`, `в свою очередь`: Russian links its sentences with words that say nothing. In English\nthey keep the news waiting. Take them out; the sentence is better for it.\n\nKnown false alarms: explainers that weigh a point (`it is worth noting`) and real turns (`which in turn`).\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   },
   {
    "title": "The Economist Style Guide"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "delete": "Take out the empty `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "it (should|must|has to|needs to|ought to) (also)? be (noted|emphasized|emphasised|stressed|pointed out|recalled|added|mentioned|recognized|recognised) (that)?",
    "advice": "state the fact",
    "example": "[[It should be noted that]] rents rose.",
    "source": "следует отметить, что",
    "replace": ""
   },
   {
    "pattern": "it (should|must) be said (that)?",
    "advice": "state the fact",
    "example": "[[It must be said that]] rents rose.",
    "source": "надо сказать, что",
    "confidence": "medium"
   },
   {
    "pattern": "it (is|was) (also)? (worth|important to|necessary to|interesting to|worthwhile) (noting|note|mentioning|mention|emphasizing|emphasising|emphasize|emphasise|recalling|recall|adding|add) (that)?",
    "advice": "state the fact",
    "example": "[[It is worth noting that]] rents rose.",
    "source": "стоит отметить, что"
   },
   {
    "pattern": "it (is|was) (impossible|not possible) not to (note|mention|agree|notice|see)",
    "advice": "state the fact",
    "example": "[[It is impossible not to note]] the rise in rents.",
    "source": "нельзя не отметить"
   },
   {
    "pattern": "^ by the way ,",
    "advice": "begin with what follows",
    "example": "Rents rose. [[By the way,]] wages did not.",
    "source": "кстати",
    "replace": ""
   },
   {
    "pattern": ", by the way ,",
    "advice": "leave it out",
    "example": "Rents[[, by the way,]] rose.",
    "source": "кстати",
    "confidence": "medium"
   },
   {
    "pattern": "^ in (its|his|her|their) turn ,?",
    "advice": "say `X said`, or use `meanwhile`",
    "example": "[[In his turn,]] the mayor disagreed.",
    "source": "в свою очередь",
    "unless": [
     "@ (<*ing>|at|in|on)"
    ],
    "not": [
     "In its turn at the top, the band was loved."
    ]
   },
   {
    "pattern": "^ in turn ,",
    "advice": "say `X said`, or use `meanwhile`",
    "example": "[[In turn,]] the mayor disagreed.",
    "source": "в свою очередь",
    "unless": [
     "@ (this|that|these|it|they)"
    ],
    "not": [
     "In turn, this led to a row."
    ]
   },
   {
    "pattern": ", in (its|his|her|their) turn ,",
    "advice": "leave it out",
    "example": "The mayor[[, in his turn,]] disagreed.",
    "source": "в свою очередь"
   },
   {
    "pattern": ", in turn ,",
    "advice": "leave it out",
    "example": "The mayor[[, in turn,]] disagreed.",
    "source": "в свою очередь",
    "unless": [
     "(which|that|this|these|who|it|and|but) @"
    ],
    "not": [
     "It hit trade, which, in turn, hit rents."
    ]
   },
   {
    "pattern": "it is no (secret|coincidence|accident) that",
    "advice": "state the fact",
    "example": "[[It is no secret that]] rents rose.",
    "source": "не секрет, что",
    "confidence": "medium"
   },
   {
    "pattern": "^ (among other things|as you know|as is known|as everyone knows) ,",
    "advice": "begin with what follows",
    "example": "[[As you know,]] rents rose.",
    "source": "между прочим, как известно",
    "confidence": "medium"
   },
   {
    "pattern": "^ (needless to say|of course) ,",
    "advice": "begin with what follows",
    "example": "[[Needless to say,]] rents rose.",
    "source": "разумеется",
    "confidence": "low"
   },
   {
    "pattern": "^ literally (in|a few|the next|yesterday|on the|several|within|the day|for)",
    "advice": "leave `literally` out",
    "example": "[[Literally in]] a day, rents rose.",
    "source": "буквально",
    "confidence": "medium"
   },
   {
    "pattern": "^ (moreover|furthermore) ,",
    "advice": "begin with what follows, or use `also`",
    "example": "Rents rose. [[Moreover,]] wages fell.",
    "source": "кроме того, более того"
   },
   {
    "pattern": "^ in particular ,",
    "advice": "begin with what follows",
    "example": "Rents rose. [[In particular,]] they rose in May.",
    "source": "в частности",
    "confidence": "medium"
   },
   {
    "pattern": "^ previously ,",
    "advice": "use `earlier`, or the past tense alone",
    "example": "[[Previously,]] rents rose.",
    "source": "ранее",
    "confidence": "medium"
   },
   {
    "pattern": "^ in addition ,",
    "advice": "use `also`",
    "example": "[[In addition,]] rents rose.",
    "source": "кроме того",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "[[It should be noted that]] the bridge is 50 years old.",
     "message": "delete",
     "fixed": "The bridge is 50 years old."
    },
    {
     "bad": "The tram is old. [[By the way,]] the bridge is 50 years old.",
     "message": "delete",
     "fixed": "The tram is old. The bridge is 50 years old."
    },
    {
     "bad": "The bank[[, in its turn,]] raised rates.",
     "message": "delete"
    }
   ],
   "good": [
    {
     "good": "The bridge is 50 years old."
    },
    {
     "good": "It hit trade, which, in turn, hit rents."
    },
    {
     "good": "He raised the matter by the way he voted."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-empty-word",
  "summary": "Words that Russian needs and English does not",
  "why": "`Данный`, `указанный`, `в здании школы`, `в возрасте 30 лет`, `с момента`: Russian spells out what English leaves to an article or\na preposition. Take the word out.\nKnown false alarms: contracts, where `the said period` has its place.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Empty Russian wording `{actual}` ({source}): use {advice}",
   "recast": "Empty Russian wording `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "in the building of (the|a|an|<name>)",
    "advice": "`at` or `in`",
    "example": "The fire was [[in the building of the]] school.",
    "source": "в здании",
    "unless": [
     "@ <0-2> (dam|bridge|road|wall|walls|railway|tunnel|church|ship|ships|line|house|city|empire|nation|park|palace|new|team|pipeline|station|stadium)"
    ],
    "not": [
     "He had a part in the building of the wall."
    ]
   },
   {
    "pattern": "(at|under|in) the age of <number> years (old)?",
    "advice": "`aged 50`, `at 50`",
    "example": "He died [[at the age of 50 years]].",
    "source": "в возрасте 50 лет"
   },
   {
    "pattern": "(aged|age) <number> years (old)?",
    "advice": "`aged 50`",
    "example": "He died, [[aged 50 years]].",
    "source": "в возрасте 50 лет",
    "unless": [
     "@ and"
    ],
    "not": [
     "He is aged 18 years and ten days."
    ]
   },
   {
    "pattern": "(from|since) the (very)? (moment|time) (of|when) (the|its|his|her|their|registration|birth|publication|signing|purchase|creation|receipt|infection|entry|establishment|application|he|she|they|it)",
    "advice": "`since` or `after`",
    "example": "It has grown [[since the moment of its]] birth.",
    "source": "с момента",
    "unless": [
     "{move} @",
     "from the (very)? (moment|time) when (he|she|they|it|the)",
     "from the (very)? time (of|when)"
    ],
    "not": [
     "It has grown from the time of the tsars."
    ]
   },
   {
    "pattern": "(from|since) the moment (of|that|when)",
    "advice": "`since` or `after`",
    "example": "It has grown [[since the moment of]] sale.",
    "source": "с момента",
    "unless": [
     "from the moment (that|when)"
    ],
    "not": [
     "He won from the moment that he ran."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(until|till|up to|before|by) the moment (of|when|that)",
    "advice": "`until`, `when`",
    "example": "He ran [[until the moment of]] his arrest.",
    "source": "до момента"
   },
   {
    "pattern": "(at|in) the moment (when|that) (the|a|they|he|she)",
    "advice": "`when`",
    "example": "It fell [[at the moment when the]] bus came.",
    "source": "в момент, когда",
    "confidence": "medium"
   },
   {
    "pattern": "in the event that",
    "advice": "`if`",
    "example": "He will pay [[in the event that]] it rains.",
    "source": "в случае, если",
    "replace": "if"
   },
   {
    "pattern": "in (that|the|this)? (case|cases) if",
    "advice": "`if`",
    "example": "He will pay [[in that case if]] it rains.",
    "source": "в том случае, если"
   },
   {
    "pattern": "in (those|cases|the cases|some cases) (cases)? (when|where|if)",
    "advice": "`if` or `when`",
    "example": "He will pay [[in cases when]] it rains.",
    "source": "в случаях, когда",
    "confidence": "medium"
   },
   {
    "pattern": "(in view|by virtue|on account) of the fact that",
    "advice": "`because`",
    "example": "He left [[in view of the fact that]] it rained.",
    "source": "ввиду того, что",
    "replace": "because"
   },
   {
    "pattern": "(despite|in spite of|notwithstanding) the fact that (the)? (<word>)? (situation|events)",
    "advice": "`although`",
    "example": "[[Despite the fact that the situation]] is dire, he stays.",
    "source": "несмотря на то, что",
    "confidence": "medium"
   },
   {
    "pattern": "(regardless|irrespective) of (whether)? (the)? (fact)? (that|whether) (or not)?",
    "advice": "`whether or not`",
    "example": "He comes [[regardless of the fact that]] it rains.",
    "source": "независимо от того",
    "unless": [
     "regardless of whether",
     "regardless of that",
     "irrespective of whether"
    ],
    "not": [
     "He comes regardless of whether it rains."
    ]
   },
   {
    "pattern": "(proceeding|starting) from (this|the fact that|the fact|the principle|what|these)",
    "advice": "`so`, `because`",
    "example": "[[Proceeding from this]], he left.",
    "source": "исходя из",
    "unless": [
     "starting from (this|what|these)"
    ],
    "not": [
     "Starting from this week it is shut."
    ]
   },
   {
    "pattern": "^ based on (this|the above|these data|this data|the foregoing) ,",
    "advice": "`so`",
    "example": "[[Based on this,]] he left.",
    "source": "исходя из этого"
   },
   {
    "pattern": "^ (in addition|besides|except|apart from) (to|for|from)? (this|that) ,",
    "advice": "`also`, or leave it out",
    "example": "[[In addition to this,]] rents rose.",
    "source": "кроме того, помимо этого",
    "confidence": "medium"
   },
   {
    "pattern": "^ (along|together) with (this|that|it) ,",
    "advice": "`also`, or leave it out",
    "example": "[[Along with this,]] rents rose.",
    "source": "наряду с этим"
   },
   {
    "pattern": "^ so , (by|from|since) (<number>|the|a|last|this|january|february|march|april|may|june|july|august|september|october|november|december|data|case|city|region|total|addition|spring|summer|autumn|winter|moscow)",
    "advice": "`for example`, or leave it out",
    "example": "[[So, from May]] on, rents rose.",
    "source": "так"
   },
   {
    "pattern": "^ and also (<*ing>|the|a|in|to|on|by|for)",
    "advice": "join it to the sentence before",
    "example": "[[And also the]] risk is there.",
    "source": "а также",
    "confidence": "medium"
   },
   {
    "pattern": "^ (also ,|also (it|he|she|they|there|in|on|during|at|according|the))",
    "advice": "put `also` after the verb",
    "example": "[[Also,]] rents rose.",
    "source": "также",
    "confidence": "medium"
   },
   {
    "pattern": "^ (formerly|before|previously) (,|it was|he was|there was)",
    "advice": "`earlier`, or the past tense alone",
    "example": "[[Formerly,]] rents rose.",
    "source": "ранее",
    "confidence": "medium"
   },
   {
    "pattern": "(works|work) (is|are) (currently|now|already|also|actively)? (underway|under way|ongoing|being conducted|being done|being carried out) (to|on|at|in)",
    "advice": "`X is being built`, or name who is at it",
    "example": "[[Work is underway to]] mend it.",
    "source": "ведутся работы",
    "confidence": "medium"
   },
   {
    "pattern": "{be} (located|situated) (on|at) the (street|territory|address|bank|premises)",
    "advice": "`is on`, `is at`",
    "example": "It [[is located on the street]] behind.",
    "source": "находится на улице",
    "confidence": "medium"
   },
   {
    "pattern": "(on|at) the (street|avenue|square|boulevard|lane|highway) <name>",
    "advice": "name first: `on Lenin Street`",
    "example": "The fire was [[on the street Lenina]].",
    "source": "на улице Ленина"
   },
   {
    "pattern": "(in|across|throughout|over) (the)? (whole|all|all the|entire) territory of",
    "advice": "`across`",
    "example": "It is shut [[in the whole territory of]] Spain.",
    "source": "на всей территории",
    "note": "beside `on the territory of`"
   },
   {
    "pattern": "in the (whole|entire) country",
    "advice": "`nationwide` or `across the country`",
    "example": "It is the best shop [[in the whole country]].",
    "source": "по всей стране",
    "confidence": "medium"
   },
   {
    "pattern": "(this|it|that|which) (testifies|testify|testified|speaks|spoke|says|evidences|evidenced) (to|about|of)? (the fact|that the) (that)?",
    "advice": "`shows that`",
    "example": "[[This testifies to the fact that]] rents rose.",
    "source": "это свидетельствует о том, что",
    "unless": [
     "(this|it|that|which) (says|spoke)"
    ],
    "not": [
     "It says that the shop is shut."
    ]
   },
   {
    "pattern": "(speaks|speak|spoke|talk|talks|talked|testifies|testify) (about|of|to) the fact that",
    "advice": "`say that`, `show that`",
    "example": "They [[talk about the fact that]] rents rose.",
    "source": "говорят о том, что"
   },
   {
    "pattern": "(think|thinks|thought|thinking|worry|worried|worries|dream|dreams|dreamed|write|writes|wrote|know|knows|knew|learned|learn|forget|forgot) about the fact that",
    "advice": "`that`, without `about the fact`",
    "example": "They [[forget about the fact that]] rents rose.",
    "source": "думать о том, что"
   },
   {
    "pattern": "(agree|agrees|agreed|insist|insists|insisted|speak|spoke) (on|about|of) the (necessity|need) to",
    "advice": "`must`, `agreed to`, `called for`",
    "example": "They [[agreed on the necessity to]] go.",
    "source": "о необходимости",
    "unless": [
     "agreed on the need to"
    ],
    "not": [
     "They agreed on the need to act."
    ]
   },
   {
    "pattern": "the necessity (to|of|for) (<*ing>|the|a|act|have|take|implement|create|provide|comply|strengthen|increase|observe|introduce)",
    "advice": "`need to`, `must`",
    "example": "He saw [[the necessity to act]].",
    "source": "необходимость"
   },
   {
    "pattern": "the (process|procedure) of (certification|<*ization>|<*isation>|registration|creation|formation|restoration|preparation|vaccination|mobilization|construction|production|liquidation|privatization|selection|development)",
    "advice": "leave `the process of` out",
    "example": "[[The process of certification]] goes on.",
    "source": "процесс"
   },
   {
    "pattern": "(a|the) (decrease|increase|reduction|growth|rise|decline|drop) in the (level|indicator|indicators|volume|volumes|rate) of",
    "advice": "leave `the level of` out",
    "example": "It means [[a decrease in the level of]] fear.",
    "source": "снижение уровня",
    "unless": [
     "@ (unemployment|inflation|interest|return|tax|growth|pay)"
    ],
    "not": [
     "He foresees an increase in the rate of inflation and a rise in the rate of tax."
    ]
   },
   {
    "pattern": "(the|a|high|low|average|necessary|required|proper|sufficient) level of (<*ness>|abstract|thinking|physical activity|physical|activity|culture|development|readiness|preparation|professionalism|education|training|danger|threat|income|incomes|comfort)",
    "advice": "leave `the level of` out",
    "example": "It keeps up [[the level of physical activity]].",
    "source": "уровень",
    "unless": [
     "(the|a|high|low|average|necessary|required|proper|sufficient) level of (awareness|fitness|happiness|income|education|training|threat|activity)"
    ],
    "not": [
     "The level of income rose."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "the (idea|fact) of (creating|holding|building|introducing|opening|extending|returning|conducting|providing|increasing|allocating|transferring|financing)",
    "advice": "leave the noun out",
    "example": "They like [[the idea of building]] parks.",
    "source": "вопрос о создании",
    "confidence": "medium"
   },
   {
    "pattern": "(on|under) the (theme|topic|subject) of",
    "advice": "`on` or `about`",
    "example": "He spoke [[on the topic of]] rents.",
    "source": "на тему",
    "confidence": "medium"
   },
   {
    "pattern": "in the (number|amount|quantity) of <number>",
    "advice": "give the figure alone",
    "example": "A gang [[in the number of 50]] fled.",
    "source": "в количестве"
   },
   {
    "pattern": "(<number>|several|many) (pieces|units) of (equipment|machinery|military equipment|special equipment|transport|technique|vehicles|armored vehicles|armoured vehicles)",
    "advice": "`vehicles`, `machines`",
    "example": "It took [[50 units of equipment]].",
    "source": "единиц техники"
   },
   {
    "pattern": "(pieces|units) of (special|military|fire|snow) (equipment|machinery|vehicles|technique)",
    "advice": "`vehicles`, `machines`",
    "example": "It took ten [[units of special equipment]].",
    "source": "единицы техники"
   },
   {
    "pattern": "(people|persons|person|personnel) and <number> (units|pieces) of",
    "advice": "`people and vehicles`",
    "example": "It took 20 [[people and 50 units of]] kit.",
    "source": "человек и единиц техники"
   },
   {
    "pattern": "(a|the) (man|woman|resident|driver|pensioner|teenager|girl|boy|citizen) born in <number>",
    "advice": "give the age",
    "example": "[[A man born in 1980]] fled.",
    "message": "recast",
    "source": "1980 года рождения",
    "confidence": "medium"
   },
   {
    "pattern": "(residential|office|living|industrial|commercial) (premises|buildings|building|house|houses)",
    "advice": "`home`, `warehouse`, `office`, `shop`",
    "example": "Ten [[residential buildings]] burned.",
    "source": "жилые помещения",
    "confidence": "medium"
   },
   {
    "pattern": "(medical|educational|correctional|penitentiary|penal|cultural) (institution|institutions|establishment|establishments)",
    "advice": "`hospital`, `school`, `prison`, `museum`",
    "example": "Ten [[medical institutions]] shut.",
    "source": "медицинское учреждение",
    "confidence": "medium"
   },
   {
    "pattern": "(general education|preschool|pre-school) (institution|institutions|organization|organizations|organisations)",
    "advice": "`school`, `nursery`",
    "example": "Ten [[general education institutions]] shut.",
    "source": "дошкольное учреждение"
   },
   {
    "pattern": "(warehouse|production|retail|non-residential|storage|domestic|auxiliary|utility) premises",
    "advice": "`warehouse`, `shop`, `stores`",
    "example": "Ten [[warehouse premises]] burned.",
    "source": "складские помещения"
   },
   {
    "pattern": "(first|second|third|only|last|isolated) (case|instance) (when|where|in which)",
    "advice": "`first time`",
    "example": "It is not the [[first instance when]] ships sank.",
    "source": "не первый случай, когда",
    "unless": [
     "(first|second|third|only|last) (case|instance) (where|in which)"
    ],
    "not": [
     "It is the first case in which it failed."
    ]
   },
   {
    "pattern": "in accordance with the legislation (of|in force)?",
    "advice": "`under X law`, `by law`",
    "example": "It is shut [[in accordance with the legislation of]] Spain.",
    "source": "в соответствии с законодательством"
   },
   {
    "pattern": "(current|existing|applicable|russian|ukrainian|federal) legislation (of|provides|allows|prohibits|does|,|.|and|it|on|in)",
    "advice": "`the law`",
    "example": "It breaks [[current legislation.]]",
    "source": "действующее законодательство",
    "unless": [
     "(existing|federal|applicable) legislation (of|on|in|and|does)",
     "current legislation (of|on|in|and|does|allows)"
    ],
    "not": [
     "It breaks existing legislation on trade."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(within|in) the (scope|limits|framework|frames) of (their|its|his|her|the) (jurisdiction|competence|competency|authority|powers)",
    "advice": "`within their powers`",
    "example": "They act [[within the scope of their competence]].",
    "source": "в рамках своей компетенции",
    "unless": [
     "within the (limits|scope) of (their|its|his|her|the) (authority|powers)"
    ],
    "not": [
     "They act within the limits of the authority."
    ]
   },
   {
    "pattern": "in relation to the (fact|suspicion|situation|events|incident|above)",
    "advice": "`over`, `because of`",
    "example": "He was held [[in relation to the suspicion]] of theft.",
    "source": "в связи с",
    "unless": [
     "{be} in relation to"
    ],
    "not": [
     "He asked where it is in relation to the incident."
    ]
   },
   {
    "pattern": "(will be|be|is|are|become|becomes) effective (from|since) (the)? (day|moment|date|time|january|february|march|april|may|june|july|august|september|october|november|december|<number>)",
    "advice": "`take effect on`",
    "example": "It [[will be effective from the day]] of sale.",
    "source": "вступить в силу"
   },
   {
    "pattern": "(was|were|is|are|been|be) (replenished|supplemented) (with|by)",
    "advice": "`X joined`, `received`",
    "example": "The fleet will [[be replenished with]] ships.",
    "source": "пополниться",
    "unless": [
     "(supplies|stocks|stock|supplemented|income|diet) (was|were|is|are|been|be|have been|to be)? @",
     "supplemented"
    ],
    "not": [
     "Its income was supplemented by tips."
    ]
   },
   {
    "pattern": "(more|less|most|very) (attentively|actively|operatively|qualitatively)",
    "advice": "`more closely`, `harder`, `faster`, `better`",
    "example": "They watch it [[more attentively]].",
    "source": "более активно",
    "unless": [
     "(more|less|most) actively"
    ],
    "not": [
     "They work more actively."
    ]
   },
   {
    "pattern": "(provides|provide|provided) for (an|a|the) (increase|reduction|decrease|creation|construction|introduction|possibility|punishment|ban|transition|opening|transfer|allocation)",
    "advice": "`would raise`, `sets up`, `allows`",
    "example": "It [[provides for an increase]] in rents.",
    "source": "предусматривает"
   },
   {
    "pattern": "(draft|drafts) (law|laws|federal law|resolution of the government|decree of the government)",
    "advice": "`bill`",
    "example": "They passed the [[draft law]].",
    "source": "законопроект",
    "unless": [
     "(of|on) (eu|european) @"
    ],
    "not": [
     "It is one of EU draft laws."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(air|flight|railway|rail|transport|bus|ferry) (communication|communications|connection|connections|message) (with|between|to)",
    "advice": "`flights`, `trains`, `buses`",
    "example": "They cut [[air communication with]] Spain.",
    "source": "авиасообщение",
    "unless": [
     "(bus|ferry|rail|transport) (connection|connections)"
    ],
    "not": [
     "They cut rail connections to Leeds."
    ]
   },
   {
    "pattern": "(graduated|finished|graduate|graduates|graduating|finish) (from)? (the)? (school|university)? with (a)? (gold|silver|red|honors|honours)? (medal|diploma)",
    "advice": "`with honours`",
    "example": "He [[graduated with a medal]].",
    "source": "окончил с медалью",
    "unless": [
     "@ (in|of|for|from)",
     "(race|tour|season|tournament|career|championship|games|event) (with)? (a)? @",
     "finished"
    ],
    "not": [
     "He finished with a medal."
    ]
   },
   {
    "pattern": "(design project|design projects|design-project|business-trip|design code)",
    "advice": "`design` or `plans`",
    "example": "They drew a [[design project]].",
    "source": "дизайн-проект",
    "confidence": "medium"
   },
   {
    "pattern": "(star|stellar|media) (lawyer|lawyers|wife|husband|couple|family|guests|guest|mother|father|parents|daughter|son|blogger|ex-wife|spouse)",
    "advice": "`celebrity` or `the singer's`",
    "example": "The [[star lawyer]] won.",
    "source": "звёздный",
    "unless": [
     "(star|stellar|media) (guest|guests|family|lawyer) (of|at|in|from)",
     "a star (guest|son)"
    ],
    "not": [
     "He is a star guest of the fair."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(deprived|deprive|deprives|deprivation) of (the)? (freedom|liberty|driver's license|driver's licence|citizenship|his citizenship|license) (for|in|and|,|.)",
    "advice": "`jailed`, `banned from driving`",
    "example": "He was [[deprived of freedom for]] a year.",
    "source": "лишён свободы",
    "unless": [
     "deprived of (freedom|citizenship|his citizenship) (and|in|,|.)"
    ],
    "not": [
     "They were deprived of freedom and bread."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(by|through|via) (a)? (telephone|phone|video) (conversation|link|communication) (mode|format)",
    "advice": "`by phone`, `by video link`",
    "example": "They met [[via video link format]].",
    "source": "в режиме видеосвязи"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He will pay [[in the event that]] it rains.",
     "message": "use",
     "fixed": "He will pay if it rains."
    },
    {
     "bad": "He died [[at the age of 50 years]].",
     "message": "use"
    },
    {
     "bad": "[[A man born in 1980]] fled the town.",
     "message": "recast",
     "from": "ru"
    }
   ],
   "good": [
    {
     "good": "It is right here."
    },
    {
     "good": "He died at the age of 50."
    },
    {
     "good": "They helped in the building of the wall."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-false-friend",
  "summary": "False friends from Russian",
  "why": "The English word looks like the Russian one and means something else: an `объект` is a site or a building, `настроения`\nare feelings or views, an `акция` is a protest or a campaign. The reader takes the English word at its English meaning\nand is misled or stopped.\n\nKnown false alarms: technical texts where the word is used in its English sense.\n",
  "mqm": "accuracy/false-friend",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   },
   {
    "title": "Pavel Palazhchenko, Moi nesistematicheskii slovar (My non-systematic dictionary)"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "False friend `{actual}` ({source}): use {advice}",
   "recast": "False friend `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "objects of (the|its|our|their)? <0-2> (infrastructure|heritage|culture|construction|industry|state|economy|energy)",
    "advice": "`facilities`, `sites` or `buildings`",
    "example": "Strikes on [[objects of the gas infrastructure]] went on.",
    "source": "объекты"
   },
   {
    "pattern": "(infrastructure|social|industrial|energy|military|civil|civilian|strategic|sports|construction|medical|transport) objects",
    "advice": "`facilities`, `sites` or `buildings`",
    "example": "Shells hit two [[civilian objects]].",
    "source": "объекты"
   },
   {
    "pattern": "(protest|separatist|panic|pessimistic|decadent|radical|revanchist|opposition|anti-war|nationalist|extremist|secessionist|anti-government|pro-russian|anti-russian) moods",
    "advice": "`sentiment`, `feeling` or `views`",
    "example": "The report warned of [[separatist moods]] in the north.",
    "source": "настроения"
   },
   {
    "pattern": "(protest|separatist|panic|revanchist|decadent) mood",
    "advice": "`sentiment` or `feeling`",
    "example": "The report warned of a [[separatist mood]] in the north.",
    "source": "настроение"
   },
   {
    "pattern": "(protest|charity|memorial|patriotic|all-russian|environmental|unauthorized|unauthorised|street|mass) actions",
    "advice": "`protests`, `campaigns` or `events`",
    "example": "Pupils joined the [[charity actions]].",
    "source": "акции"
   },
   {
    "pattern": "(charity|memorial|patriotic|all-russian|unauthorized|unauthorised) action",
    "advice": "`campaign` or `event`",
    "example": "Pupils joined the [[charity action]].",
    "source": "акция"
   },
   {
    "pattern": "protest action",
    "advice": "`protest`",
    "example": "He joined the [[protest action]].",
    "source": "акция протеста",
    "confidence": "medium"
   },
   {
    "pattern": "(unsanctioned|uncoordinated|inconsistent) (action|actions|rally|rallies|event|events)",
    "advice": "`unauthorised protest` or `banned rally`",
    "example": "He was held at an [[uncoordinated rally]].",
    "source": "несогласованная акция"
   },
   {
    "pattern": "(positive|negative|growth|price|good|current) dynamics",
    "advice": "`trend`, `growth` or `change`",
    "example": "Sales show [[positive dynamics]].",
    "source": "положительная динамика"
   },
   {
    "pattern": "dynamics of (the)? (growth|price|prices|development|export|exports|incidence|situation|changes)",
    "advice": "`trend`, `growth` or `change`",
    "example": "The [[dynamics of prices]] was slow.",
    "source": "динамика роста"
   },
   {
    "pattern": "technogenic",
    "advice": "`man-made` or `industrial`",
    "example": "It was a [[technogenic]] disaster.",
    "source": "техногенный"
   },
   {
    "pattern": "perspective (direction|directions|project|projects|technology|technologies|area|areas|player|players|market|markets|development|developments|model|models)",
    "advice": "`promising` or `future`",
    "example": "He named three [[perspective projects]].",
    "source": "перспективный"
   },
   {
    "pattern": "actual (issue|topic|topics|tasks|agenda|theme|themes)",
    "advice": "`current`, `pressing` or `topical`",
    "example": "They spoke of [[actual topics]].",
    "source": "актуальный"
   },
   {
    "pattern": "actual (problem|problems|issues|question|questions|task)",
    "advice": "`current`, `pressing` or `topical`",
    "example": "They spoke of [[actual problems]].",
    "source": "актуальный",
    "confidence": "medium"
   },
   {
    "pattern": "(organizational|organisational|working|technical|problem|problematic) moments",
    "advice": "`points`, `details` or `aspects`",
    "example": "Some [[organizational moments]] were left open.",
    "source": "моменты"
   },
   {
    "pattern": "(engineering|personnel|scientific|medical|pedagogical|managerial|qualified) cadres",
    "advice": "`staff` or `personnel`",
    "example": "The works lacks [[engineering cadres]].",
    "source": "кадры"
   },
   {
    "pattern": "(cadre|cadres) (policy|reserve)",
    "advice": "`staffing` or `personnel`",
    "example": "The [[cadre policy]] has failed.",
    "source": "кадровая политика"
   },
   {
    "pattern": "(agro-industrial|agroindustrial|fuel and energy|construction|agrarian|defence-industrial|defense-industrial|defence industrial|defense industrial|forestry|timber) complex",
    "advice": "`farm sector`, `energy industry` or `defence industry`",
    "example": "The [[fuel and energy complex]] got loans.",
    "source": "АПК, ТЭК, ОПК",
    "unless": [
     "(a|housing) construction complex"
    ],
    "not": [
     "The firm built a construction complex."
    ]
   },
   {
    "pattern": "humanitarian (cooperation|ties|sphere|contacts|exchanges|interaction)",
    "advice": "`cultural and educational` or `people-to-people`",
    "example": "They signed a deal on [[humanitarian cooperation]].",
    "source": "гуманитарное сотрудничество"
   },
   {
    "pattern": "(realize|realizes|realized|realizing|realise|realises|realised|realising) (the|this|a|these|their|its|such) (<word>)? (project|projects|program|programs|programme|programmes|agreement|agreements|product|products|task|tasks)",
    "advice": "`carry out` or `sell`",
    "example": "The firm [[realized this project]] in May.",
    "source": "реализовать",
    "unless": [
     "@ (was|is|were|are|has|had|would|will|could)"
    ],
    "not": [
     "He realised the project was lost."
    ]
   },
   {
    "pattern": "(realization|realisation) of (the|this|these|a|an|all|its)? (<word>)? (project|projects|program|programs|programme|programmes|plan|plans|agreement|agreements|product|products|goods|initiative|initiatives|task|tasks|measures|reform|reforms)",
    "advice": "`carrying out` or `sale of`",
    "example": "The [[realization of the housing programme]] goes on.",
    "source": "реализация"
   },
   {
    "pattern": "(tendency|tendencies) (to|towards|toward|of|for) (the|an|a)? (growth|increase|decrease|reduction|decline|improvement)",
    "advice": "use `is rising` or `is falling`, or `trend`",
    "example": "Prices show a [[tendency to growth]].",
    "message": "recast",
    "source": "тенденция к росту"
   },
   {
    "pattern": "aggravation of (the|a|this)? <0-2> (situation|conflict|crisis|relations|disease|diseases|tensions|tension|problem|problems|epidemiological)",
    "advice": "`worsening of`",
    "example": "The talks led to an [[aggravation of the trade conflict]].",
    "source": "обострение"
   },
   {
    "pattern": "scientific (worker|workers|employee|employees|associate|collaborator|leader|supervisor)",
    "advice": "`researcher` or `research director`",
    "example": "A senior [[scientific worker]] of the zoo spoke.",
    "source": "научный сотрудник, научный руководитель"
   },
   {
    "pattern": "(political technologist|political technologists)",
    "advice": "`political consultant`",
    "example": "He is a [[political technologist]].",
    "source": "политтехнолог"
   },
   {
    "pattern": "(the|this|in) given (situation|question|problem|document|fact|case|project|territory|information|decision|period|stage|area)",
    "advice": "`this`",
    "example": "He knows [[the given situation]].",
    "source": "данный"
   },
   {
    "pattern": "the (indicated|designated) (<word>)? (period|amount|territory|person|persons|address|time|date|document|measures|territories)",
    "advice": "`this` or `the`",
    "example": "He paid [[the indicated amount]].",
    "source": "указанный"
   },
   {
    "pattern": "(the|in the) specified (<word>)? (period|amount|territory|person|persons|address|time|date|document|measures|territories)",
    "advice": "`this` or `the`",
    "example": "He paid [[the specified amount]].",
    "source": "указанный"
   },
   {
    "pattern": "{solve} (the|this|that|these|a|all|such|many|any|our|their|his) (<word>)? (question|questions)",
    "advice": "`resolve the issue` or `settle the matter`",
    "example": "The council [[solved the housing question]].",
    "source": "решить вопрос"
   },
   {
    "pattern": "(decide|decides|decided|deciding) (the|this|that|these|all|such|many|our|their) (<word>)? (question|questions)",
    "advice": "`resolve the issue` or `settle the matter`",
    "example": "The council [[decided these questions]].",
    "source": "решить вопрос",
    "confidence": "medium"
   },
   {
    "pattern": "(problem|problematic) (questions|issues)",
    "advice": "`problems`",
    "example": "They spoke of [[problematic issues]] in trade.",
    "source": "проблемные вопросы"
   },
   {
    "pattern": "modern realities",
    "advice": "`the situation today`",
    "example": "That does not fit [[modern realities]].",
    "source": "современные реалии"
   },
   {
    "pattern": "(today's|current|new|present) realities",
    "advice": "`the situation today`",
    "example": "That does not fit [[current realities]].",
    "source": "современные реалии",
    "unless": [
     "@ of"
    ],
    "not": [
     "He sees the new realities of work."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(bad|good|poor|improve|for|the|damage to|harm to|harmful to) ecology",
    "advice": "`the environment`",
    "example": "It is bad [[for ecology]].",
    "source": "экология",
    "unless": [
     "@ of"
    ],
    "not": [
     "He studies the ecology of ponds."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "ecological (situation|safety|organization|organizations|organisation|norms|standards|problem|problems)",
    "advice": "`environmental`",
    "example": "The [[ecological situation]] got worse.",
    "source": "экологическая ситуация",
    "confidence": "medium"
   },
   {
    "pattern": "near-term perspective",
    "advice": "`the near future`",
    "example": "Growth is likely in the [[near-term perspective]].",
    "source": "ближайшая перспектива"
   },
   {
    "pattern": "official (Moscow|Kyiv|Kiev|Minsk|Beijing|Tokyo|Tbilisi|Washington|Baku|Yerevan|Ankara|Warsaw|Tehran|Damascus|Paris|Berlin)",
    "advice": "use the city alone, or `the Ukrainian government`",
    "example": "[[Official Kyiv]] denied it.",
    "message": "recast",
    "source": "официальный Киев",
    "unless": [
     "@ (talks|visit|trip|sources|residence)"
    ],
    "not": [
     "He left for official Moscow talks."
    ]
   },
   {
    "pattern": "the notorious (law|act|bill|agreement|sanctions|document|amendment|list|resolution|Caesar)",
    "advice": "leave the adjective out, or quote it",
    "example": "He named [[the notorious bill]].",
    "message": "recast",
    "source": "пресловутый",
    "confidence": "low"
   },
   {
    "pattern": "(heroic|great) feat of",
    "advice": "`bravery` or `heroism`",
    "example": "He praised the [[heroic feat of]] the crew.",
    "source": "подвиг",
    "confidence": "medium"
   },
   {
    "pattern": "(sportsman|sportsmen|sportswoman|sportswomen)",
    "advice": "`athletes`",
    "example": "The [[sportsmen]] left.",
    "source": "спортсмены",
    "confidence": "low"
   },
   {
    "pattern": "prophylactic (measures|measure|work|examination|examinations|inspection|inspections|vaccination)",
    "advice": "`preventive` or `precautions`",
    "example": "The [[prophylactic measures]] helped.",
    "source": "профилактические меры"
   },
   {
    "pattern": "military actions",
    "advice": "`fighting` or `military action`",
    "example": "[[Military actions]] resumed in May.",
    "source": "военные действия"
   },
   {
    "pattern": "(fulfilment|fulfillment) of (the|this|all|its|their|these)? <0-2> (agreement|agreements|task|tasks|plan|plans|instructions|resolution|resolutions|decisions|decree)",
    "advice": "`implementation` or `carrying out`",
    "example": "They want [[fulfilment of the agreement]] in May.",
    "source": "выполнение"
   },
   {
    "pattern": "water area",
    "advice": "`waters` or `harbour`",
    "example": "Ships left the [[water area]] of the port.",
    "source": "акватория"
   },
   {
    "pattern": "(main|chief|regional) freelance",
    "advice": "`chief adviser` or `external consultant`",
    "example": "He is the [[chief freelance]] heart specialist.",
    "source": "главный внештатный"
   },
   {
    "pattern": "(museum of local lore|local lore museum)",
    "advice": "`local history museum`",
    "example": "The show is in the [[museum of local lore]].",
    "source": "краеведческий музей",
    "replace": "local history museum"
   },
   {
    "pattern": "(violation|violations|case|cases|temperature|temperatures|shelling|explosion|explosions|accidents|deaths) (was|were|has been|have been|are|is) fixed",
    "advice": "`recorded` or `found`",
    "example": "Two [[violations were fixed]] at the mill.",
    "source": "зафиксированы"
   },
   {
    "pattern": "(first|second|third|last) decade of (january|february|march|april|may|june|july|august|september|october|november|december|the month)",
    "advice": "`the first ten days`",
    "example": "It will open in the [[first decade of May]].",
    "source": "декада"
   },
   {
    "pattern": "(public|social|wide) resonance",
    "advice": "`outcry` or `wide attention`",
    "example": "The case caused a [[public resonance]].",
    "source": "общественный резонанс"
   },
   {
    "pattern": "resonant (crime|crimes|case|cases|murder|murders)",
    "advice": "`high-profile`",
    "example": "It was one of the most [[resonant cases]] of the year.",
    "source": "резонансный"
   },
   {
    "pattern": "({make}|{put}|{place}) (the|an|a)? (<word>)? (accent|accents) on",
    "advice": "`stress` or `emphasis on`",
    "example": "The plan [[puts a special accent on]] roads.",
    "source": "делать акцент на",
    "confidence": "medium"
   },
   {
    "pattern": "(perspective|perspectives) (of|for) (the|a|further)? <0-1> (development|cooperation|growth|relations)",
    "advice": "`prospects`",
    "example": "They spoke of the [[perspectives of cooperation]].",
    "source": "перспективы развития"
   },
   {
    "pattern": "complex (approach|inspection|check|repair|repairs)",
    "advice": "`comprehensive` or `full`",
    "example": "It needs a [[complex approach]].",
    "source": "комплексный"
   },
   {
    "pattern": "operative (information|data|headquarters|staff|actions|group|group's)",
    "advice": "`latest` or `task force`",
    "example": "The [[operative data]] are wrong.",
    "source": "оперативный"
   },
   {
    "pattern": "operational headquarters",
    "advice": "`task force` or `crisis centre`",
    "example": "The [[operational headquarters]] met.",
    "source": "оперативный штаб",
    "confidence": "medium"
   },
   {
    "pattern": "the mentioned",
    "advice": "`this` or `these`",
    "example": "He paid [[the mentioned]] sum.",
    "source": "упомянутый"
   },
   {
    "pattern": "the said (rate|document|period|amount|law|company|act|decision|person|article|territory|order|agreement|project)",
    "advice": "`the` or `this`",
    "example": "He paid [[the said amount]].",
    "source": "указанный"
   },
   {
    "pattern": "{conduct} (a|an|the) (<word>)? (check|verification)",
    "advice": "`check` or `inspect`",
    "example": "The council [[conducted a full check]] of the mill.",
    "source": "провести проверку",
    "unless": [
     "(security|background|safety|spot|medical|health|routine) check"
    ],
    "not": [
     "They conducted a security check."
    ]
   },
   {
    "pattern": "{name} (the|several|a few|three|five|main|possible)? (main|key|early|first|possible|real|true)? (causes|cause|reasons|reason|signs|symptoms|differences|consequences|conditions|benefits)",
    "advice": "`list`, `give` or `describe`",
    "example": "A doctor [[named the early signs]] of flu.",
    "source": "назвал причины"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "Engineers looked at the damaged [[energy objects]].",
     "message": "use"
    },
    {
     "bad": "The demand comes from [[official Kyiv]], not from the voters.",
     "message": "recast"
    },
    {
     "bad": "The poll shows [[protest moods]] in the capital.",
     "message": "use"
    },
    {
     "bad": "The two states agreed on [[humanitarian ties]].",
     "message": "use"
    },
    {
     "bad": "It was a purely [[technogenic]] fire.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "Engineers looked at the damaged power plants."
    },
    {
     "good": "The poll shows anger in the capital."
    },
    {
     "good": "He realised the project was lost."
    },
    {
     "good": "The two states agreed to let humanitarian aid through."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-incident",
  "summary": "Police and rescue reports in Russian wording",
  "why": "Crime and accident reports are the most formulaic Russian copy of all, and the most translated: `получил травмы различной\nстепени тяжести`, `возбуждено уголовное дело`. English has its own plain words for every formula.\n\nKnown false alarms: translated statutes, where the formula is the term.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   },
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian police wording `{actual}` ({source}): use {advice}",
   "recast": "Russian police wording `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(circumstances|details|cause|causes|reasons) (of <1-4>)? (is|are|were|was) (now|also)? (being)? (clarified|established|specified|found out|determined|ascertained)",
    "advice": "say `police are investigating` or `the cause is unclear`",
    "example": "The [[circumstances of the crash are being clarified]].",
    "message": "recast",
    "source": "обстоятельства выясняются",
    "unless": [
     "@ by"
    ],
    "not": [
     "The cause of death was established by doctors."
    ]
   },
   {
    "pattern": "{receive} (<word>)? (<word>)? (injury|injuries|bodily injuries|wound|wounds|burns|fractures|bruises)",
    "advice": "use the verb: `was injured`, `was hurt`, `suffered burns`",
    "example": "The driver [[received serious injuries]].",
    "message": "recast",
    "source": "получил травмы",
    "unless": [
     "{receive} (<word>)? treatment"
    ],
    "not": [
     "He received treatment for injuries."
    ]
   },
   {
    "pattern": "(injury|injuries|wounds|burns) of (varying|various|different) (degree|degrees)? (of)? severity",
    "advice": "say how many are badly hurt",
    "example": "Two men have [[burns of varying severity]].",
    "message": "recast",
    "source": "травмы различной степени тяжести"
   },
   {
    "pattern": "varying degrees of severity",
    "advice": "say how many are badly hurt",
    "example": "They were hurt with [[varying degrees of severity]].",
    "message": "recast",
    "source": "различной степени тяжести"
   },
   {
    "pattern": "(of|in)? (moderate|medium|average) (severity|gravity)",
    "advice": "`in a stable condition` or `moderately hurt`",
    "example": "One was hurt; his state is [[of medium gravity]].",
    "source": "средней степени тяжести"
   },
   {
    "pattern": "there (are|were|is) (no)? (victims|dead|injured|victim) (and|or)? (destruction|injured|wounded|victims)?",
    "advice": "`nobody was hurt` or `people were killed`",
    "example": "[[There are no victims]].",
    "source": "есть погибшие, жертв нет",
    "unless": [
     "@ (of|who|people|in)"
    ],
    "not": [
     "There are victims of fraud too."
    ]
   },
   {
    "pattern": "there (are|were) no casualties (and|or) destruction",
    "advice": "`no casualties or damage were reported`",
    "example": "[[There were no casualties or destruction]].",
    "source": "жертв и разрушений нет"
   },
   {
    "pattern": "there (are|were) (killed|wounded) (and (injured|wounded))?",
    "advice": "`people were killed` or `people were hurt`",
    "example": "[[There are wounded]].",
    "source": "есть погибшие",
    "unless": [
     "@ <word>"
    ],
    "not": [
     "There are wounded soldiers there."
    ]
   },
   {
    "pattern": "(casualties|victims) (and|or) destruction",
    "advice": "`casualties or damage`",
    "example": "They saw no [[victims or destruction]].",
    "source": "жертвы и разрушения"
   },
   {
    "pattern": "(alcoholic|alcohol|narcotic|drug) intoxication",
    "advice": "`drunk` or `on drugs`",
    "example": "The driver was in a state of [[alcoholic intoxication]].",
    "source": "алкогольное опьянение"
   },
   {
    "pattern": "state of (severe|heavy)? intoxication",
    "advice": "`drunk`",
    "example": "The driver was in a [[state of intoxication]].",
    "source": "состояние опьянения"
   },
   {
    "pattern": "({liquidate}|(liquidation|elimination) of|{eliminate}) (the)? (consequences|consequence|fire|fires|accident|aftermath|landfill|emergency|blaze)",
    "advice": "`clear up` or `put out`",
    "example": "Crews are [[eliminating the consequences]] of the storm.",
    "source": "ликвидация последствий"
   },
   {
    "pattern": "({localize}|{localise}) (the|a)? (fire|blaze|accident|spill|flames)",
    "advice": "`contain`",
    "example": "Crews [[localized the fire]].",
    "source": "локализовать пожар"
   },
   {
    "pattern": "(fire|blaze|flames) (was|is|has been|were) (localized|localised|liquidated|eliminated)",
    "advice": "`contained` or `put out`",
    "example": "The [[fire was localized]] by noon.",
    "source": "пожар локализован"
   },
   {
    "pattern": "open (burning|combustion|fire) (was|has been|is)? (liquidated|eliminated|extinguished)",
    "advice": "`the fire was put out`",
    "example": "[[Open burning was eliminated]] by noon.",
    "source": "открытое горение ликвидировано"
   },
   {
    "pattern": "({initiate}|{institute}|{excite}) (a|the)? criminal (case|cases)",
    "advice": "`opened a criminal investigation`",
    "example": "They [[initiated a criminal case]].",
    "source": "возбуждено уголовное дело"
   },
   {
    "pattern": "criminal (case|cases) (was|were|has been|have been|is|had been) (initiated|instituted|excited|started)",
    "advice": "`a criminal investigation was opened`",
    "example": "A [[criminal case was initiated]].",
    "source": "возбуждено уголовное дело"
   },
   {
    "pattern": "criminal (case|cases) (was|were|has been|have been|is|had been) opened",
    "advice": "`a criminal investigation was opened`",
    "example": "A [[criminal case was opened]].",
    "source": "возбуждено уголовное дело"
   },
   {
    "pattern": "{open} (a|the) criminal case",
    "advice": "`opened a criminal investigation`",
    "example": "They [[opened a criminal case]].",
    "source": "возбудили уголовное дело"
   },
   {
    "pattern": "({bring}|{hold}) to (criminal|administrative|disciplinary|legal) (responsibility|liability|accountability)",
    "advice": "`prosecuted`, `fined` or `disciplined`",
    "example": "He was [[brought to administrative responsibility]].",
    "source": "привлечь к ответственности"
   },
   {
    "pattern": "(administrative|criminal) responsibility",
    "advice": "`prosecution` or `a fine`",
    "example": "He faces [[criminal responsibility]].",
    "source": "уголовная ответственность",
    "unless": [
     "(age|diminished) of @"
    ],
    "not": [
     "He is below the age of criminal responsibility."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(administrative|criminal) liability",
    "advice": "`prosecution` or `a fine`",
    "example": "He faces [[criminal liability]].",
    "source": "уголовная ответственность",
    "confidence": "medium"
   },
   {
    "pattern": "(measure|measures) of restraint",
    "advice": "`pre-trial detention`, `bail` or `house arrest`",
    "example": "They chose no [[measure of restraint]].",
    "source": "мера пресечения",
    "unless": [
     "a (<word>)? @"
    ],
    "not": [
     "It brought a measure of restraint."
    ]
   },
   {
    "pattern": "preventive measure",
    "advice": "`pre-trial detention`, `bail` or `house arrest`",
    "example": "The court chose a [[preventive measure]].",
    "source": "мера пресечения",
    "confidence": "medium"
   },
   {
    "pattern": "deprivation of (liberty|freedom)",
    "advice": "`prison` or `jail`",
    "example": "He got five years' [[deprivation of liberty]].",
    "source": "лишение свободы",
    "confidence": "medium"
   },
   {
    "pattern": "imprisonment for (a (term|period) of)? (up to)? <number>",
    "advice": "`jailed for`",
    "example": "He faces [[imprisonment for 5]] years.",
    "source": "лишение свободы на срок"
   },
   {
    "pattern": "(strict|general|special|maximum|strict-regime|general-regime|special-regime|maximum-regime) (regime)? (penal|correctional)? (colony|colonies)",
    "advice": "`prison` or `a penal colony`",
    "example": "He was sent to a [[strict regime colony]].",
    "source": "колония строгого режима"
   },
   {
    "pattern": "(investigative|operational-search|operational-investigative) (actions|measures)",
    "advice": "`inquiries` or `searches`",
    "example": "[[Investigative actions]] are under way.",
    "source": "следственные действия"
   },
   {
    "pattern": "as a result of the (accident|incident|fire|explosion|collision|crash|attack) ,",
    "advice": "use `in`, and drop the second mention",
    "example": "[[As a result of the crash,]] two died.",
    "message": "recast",
    "source": "в результате ДТП"
   },
   {
    "pattern": "on suspicion of committing",
    "advice": "`on suspicion of`",
    "example": "He was held [[on suspicion of committing]] theft.",
    "source": "по подозрению в совершении",
    "replace": "on suspicion of"
   },
   {
    "pattern": "(at|to) the scene of the (incident|emergency)",
    "advice": "`at the scene`",
    "example": "Crews went [[to the scene of the incident]].",
    "source": "на место происшествия"
   },
   {
    "pattern": "emergency situation",
    "advice": "`emergency`",
    "example": "It was an [[emergency situation]].",
    "source": "чрезвычайная ситуация",
    "confidence": "medium"
   },
   {
    "pattern": "(law enforcers|law-enforcers)",
    "advice": "`police`",
    "example": "The [[law enforcers]] closed the road.",
    "source": "правоохранители",
    "confidence": "medium"
   },
   {
    "pattern": "({hand} over|{pass}|{surrender}|{give}) (the|an|his|her)? (analysis|analyses|blood for analysis|tests for coronavirus|pcr tests|pcr test)",
    "advice": "`take a test` or `be tested`",
    "example": "They must [[pass PCR tests]].",
    "source": "сдать анализы"
   },
   {
    "pattern": "({pass}) (the|a|an|his|her)? (<word>)? (treatment|military service|rehabilitation|vaccination|internship|retraining|course of treatment)",
    "advice": "`undergo`, `do` or `complete`",
    "example": "He [[passed military service]] in the north.",
    "source": "проходить лечение"
   },
   {
    "pattern": "(event|meeting|concert|exhibition|parade|festival|action|talks|negotiations|ceremony|celebration|competition|events|meetings|concerts) (passed|passes|will pass) (in|at|on|under|with)",
    "advice": "`was held` or `took place`",
    "example": "The [[concert passed in]] the park.",
    "source": "мероприятие прошло"
   },
   {
    "pattern": "(injured|killed|died|hurt|wounded|suffered|damaged|destroyed) as a result of (the|an|a)? (<word>)? (accident|collision|incident|explosion|fire|crash|attack|strike|strikes|shelling|earthquake|emergency)",
    "advice": "use `in`, as in `killed in the crash`",
    "example": "Two were [[injured as a result of the accident]].",
    "message": "recast",
    "source": "пострадал в результате"
   },
   {
    "pattern": "(accident|incident|fire|explosion|collision|tragedy|emergency|event|crash|crime|murder) (occurred|took place) (in|on|at|near)",
    "advice": "use the verb, as in `two cars collided`",
    "example": "The [[accident occurred on]] the ring road.",
    "message": "recast",
    "source": "происшествие произошло"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "Two men [[received burns]] in the yard.",
     "message": "recast"
    },
    {
     "bad": "A [[criminal case was opened]] over the theft.",
     "message": "use"
    },
    {
     "bad": "[[Investigative actions]] continue on the ship.",
     "message": "use"
    },
    {
     "bad": "He was held [[on suspicion of committing]] fraud.",
     "message": "use",
     "fixed": "He was held on suspicion of fraud."
    }
   ],
   "good": [
    {
     "good": "Two men were burnt in the yard."
    },
    {
     "good": "The age of criminal responsibility is 14."
    },
    {
     "good": "It brought a measure of restraint to the trade."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-journalese",
  "summary": "Stock phrases of the Russian press",
  "why": "`В центре внимания`, `второе дыхание`, `информационный портал`, `режим самоизоляции`: the Russian press has its stock of phrases,\nas the English one has, and they are not the same. Say what happened.\nKnown false alarms: none that we know of beyond the contexts left out.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian press phrase `{actual}` ({source}): use {advice}",
   "recast": "Russian press phrase `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "in the (center|centre) of (public|everyone's|the public|media|universal)? attention",
    "advice": "`in the spotlight`",
    "example": "He is [[in the centre of attention]].",
    "source": "в центре внимания"
   },
   {
    "pattern": "(in|within) the walls of (the|a|an|his|her|our|this) (school|university|parliament|museum|hospital|theater|theatre|institute|duma|academy|institution|house|ministry|state)",
    "advice": "`at` or `in`",
    "example": "He sang [[within the walls of the museum]].",
    "source": "в стенах",
    "confidence": "medium"
   },
   {
    "pattern": "second breath",
    "advice": "`second wind`",
    "example": "The mill got a [[second breath]].",
    "source": "второе дыхание",
    "replace": "second wind"
   },
   {
    "pattern": "({close}|{shut}) (one's|their|its|his|her|our) eyes (to|on) (the|this|these|violations|what|such|many|it)",
    "advice": "`turn a blind eye to`",
    "example": "They [[closed their eyes to violations]].",
    "source": "закрывать глаза на"
   },
   {
    "pattern": "(not|n't|never) (stand up to|withstand|stand|hold) (any)? criticism",
    "advice": "`falls apart`, `fails`",
    "example": "It does [[not withstand criticism]].",
    "source": "не выдерживает критики",
    "unless": [
     "not stand criticism"
    ],
    "not": [
     "He could not stand criticism."
    ]
   },
   {
    "pattern": "a whole (row|series|range|number|complex|list|host) of",
    "advice": "`many`, `several`",
    "example": "He wrote [[a whole series of]] books.",
    "source": "целый ряд",
    "confidence": "medium"
   },
   {
    "pattern": "(negative|positive|controversial|problematic|unpleasant|organizational|technical|working|disputable) (moment|moments)",
    "advice": "`point`, `matter`, `problem`",
    "example": "There were [[negative moments]] too.",
    "source": "моменты"
   },
   {
    "pattern": "(bright|brightest|striking) (representative|representatives|event|events|personality|personalities|impressions|emotions|performance|victory|career|page)",
    "advice": "`vivid`, `outstanding`, or say why",
    "example": "It was a [[bright event]].",
    "source": "яркий представитель",
    "unless": [
     "striking (performance|victory)"
    ],
    "not": [
     "It was a striking performance."
    ]
   },
   {
    "pattern": "(information|informational|news|internet) (portal|portals|resource|resources|occasion|space|field|agenda|background|guide) (reported|reports|writes|wrote|with|about|,|.|of|has|and|is|was)",
    "advice": "`website`, `news`, `the media`",
    "example": "It was on the [[news portal.]]",
    "source": "информационный портал",
    "unless": [
     "internet (portal|resource|space|background|guide)",
     "information (resources|and|space|resource)",
     "news (agenda|background)"
    ],
    "not": [
     "It is an internet portal."
    ]
   },
   {
    "pattern": "(information|informational) (war|warfare) (against|with)",
    "advice": "`propaganda against`",
    "example": "It is an [[information war against]] us.",
    "source": "информационная война",
    "confidence": "medium"
   },
   {
    "pattern": "({cause}|{receive}|{get}) (a|great|wide|huge|such)? <0-1> resonance",
    "advice": "`cause a stir`, `an outcry`",
    "example": "It [[caused resonance]] here.",
    "source": "вызвать резонанс"
   },
   {
    "pattern": "(the)? (regime|mode) of (self-isolation|high alert|heightened|increased|emergency|silence|quarantine|work|operation|complete silence|counter-terrorist|special)",
    "advice": "`rules`, `state of`, `truce`",
    "example": "[[The regime of silence]] holds.",
    "source": "режим самоизоляции"
   },
   {
    "pattern": "(some|certain|separate|individual|preferential|privileged|all|vulnerable|other|these) categories of (citizens|persons|people|workers|residents|the population|population|goods|recipients|employees|passengers)",
    "advice": "name them: `some people`, `pensioners`",
    "example": "It is for [[certain categories of citizens]].",
    "source": "отдельные категории граждан",
    "unless": [
     "(other|these|all|some) categories of (goods|people|workers|employees)"
    ],
    "not": [
     "All categories of workers came."
    ]
   },
   {
    "pattern": "(preferential|privileged|concessional) (loan|loans|mortgage|mortgages|lending|rate|terms|conditions|travel|medicines|drugs|credit)",
    "advice": "`subsidised`, `cheap`, `free`",
    "example": "They gave [[preferential mortgages]].",
    "source": "льготный",
    "unless": [
     "preferential (terms|rate|conditions)"
    ],
    "not": [
     "They got preferential terms."
    ]
   },
   {
    "pattern": "(budget|budgetary) (funds|means|sphere|institution|institutions|organizations|organisations|places|investments|allocations)",
    "advice": "`public money`, `state-funded`",
    "example": "They stole [[budget funds]].",
    "source": "бюджетные средства"
   },
   {
    "pattern": "(festive|holiday) (event|events|fireworks|salute|illumination|table|date|procession)",
    "advice": "`celebrations`, `party`",
    "example": "There was a [[festive procession]] too.",
    "source": "праздничные мероприятия",
    "unless": [
     "holiday (table|date|fireworks|event|events)"
    ],
    "not": [
     "It is a holiday event."
    ]
   },
   {
    "pattern": "(people's|honored|honoured|merited|honorary) (artist|artiste|artists|actor|teacher|worker|master|coach|doctor) of (russia|the|ukraine|belarus|crimea|kazakhstan|tatarstan|armenia|rsfsr|ussr|georgia)",
    "advice": "leave the title out, or gloss it as a state honour",
    "example": "He is a [[People's Artist of Russia]].",
    "message": "recast",
    "source": "народный артист России"
   },
   {
    "pattern": "(laureate|laureates) of (the|a|many|numerous|all-russian|international|state|various) (prize|prizes|competition|competitions|contest|contests|festival|festivals|award|awards|all-russian|international|state|<name>)",
    "advice": "`winner`",
    "example": "He is a [[laureate of the competition]].",
    "source": "лауреат"
   },
   {
    "pattern": "(main|senior) (coach|trainer|trainers) of (the)?",
    "advice": "`head coach`, `manager`",
    "example": "The [[main coach of the]] side left.",
    "source": "главный тренер"
   },
   {
    "pattern": "(with|by|in) (a|the)? score <number>",
    "advice": "`5-0`",
    "example": "They won [[with a score 5]] to 2.",
    "source": "со счётом"
   },
   {
    "pattern": "in (favor|favour) of the (hosts|guests|home team|visitors|muscovites|red-whites|blue-whites)",
    "advice": "name the winner: `won 5-0`",
    "example": "It ended 5-0 [[in favour of the hosts]].",
    "message": "recast",
    "source": "в пользу хозяев"
   },
   {
    "pattern": "(scored|scores|scoring|threw|abandoned|conceded|missed) (the|a|two|three|his|one)? (first|winning)? (puck|pucks)",
    "advice": "`goal`",
    "example": "He [[scored a puck]] in May.",
    "source": "забросил шайбу"
   },
   {
    "pattern": "(lethal|fatal|deadly) (outcome|outcomes|case|cases)",
    "advice": "`death`",
    "example": "There were ten [[lethal outcomes]].",
    "source": "летальный исход"
   },
   {
    "pattern": "(first|second|third) component (of (the)? (vaccine|sputnik|drug)|shot)",
    "advice": "`dose`",
    "example": "He had the [[first component of the vaccine]].",
    "source": "первый компонент вакцины"
   },
   {
    "pattern": "(fell|fall|falls|got|were|was|been|became|become) (ill|sick|infected) with (the)? (a)? (new)? (coronavirus|covid|covid-19|omicron|virus|infection)",
    "advice": "`caught` or `contracted`",
    "example": "Ten [[fell ill with the coronavirus]].",
    "source": "заболел коронавирусом",
    "confidence": "medium"
   },
   {
    "pattern": "(quarantine|anti-epidemic|sanitary|anti-covid|covid|coronavirus) (restrictions|measures) (were|have been|are|will be) (introduced|weakened|strengthened|tightened|softened|lifted|removed|cancelled|canceled|extended)",
    "advice": "say who did it",
    "example": "[[Quarantine measures were introduced]] in May.",
    "message": "recast",
    "source": "введены карантинные меры",
    "confidence": "medium"
   },
   {
    "pattern": "(weaken|weakened|weakening|soften|softened|softening|mitigation|weakening of|softening of) (the|of|of the)? (restrictions|quarantine|restrictive|sanctions|regime|measures)",
    "advice": "`ease` or `easing`",
    "example": "They [[softened the restrictions]].",
    "source": "смягчение ограничений",
    "unless": [
     "weaken (the)? (sanctions|regime)",
     "weakened (the)? (regime|sanctions)",
     "weakening (the|of the)? (regime|sanctions)"
    ],
    "not": [
     "It would weaken the regime."
    ]
   },
   {
    "pattern": "(toughening|tightening|strengthening|toughen|toughened|harden|hardening) (of|of the|the)? (anti-russian|responsibility|punishment|sanctions|liability|quarantine|penalty|anti-russia) (sanctions|measures)?",
    "advice": "`tighter X`, `heavier penalties`",
    "example": "They back [[toughening of sanctions]].",
    "source": "ужесточение санкций",
    "unless": [
     "(tightening|toughen|strengthening|toughening) (the)? (sanctions|quarantine|penalty|punishment)"
    ],
    "not": [
     "They back toughening sanctions."
    ]
   },
   {
    "pattern": "(a|the) (fire|ignition) area (was|is|amounted|reached|exceeded|covered)",
    "advice": "`the fire covered`",
    "example": "[[The fire area was]] two acres.",
    "source": "площадь пожара"
   },
   {
    "pattern": "(the)? area of (the)? (fire|ignition|blaze|burning|flooding) (was|is|amounted|reached|exceeded|covered|increased)",
    "advice": "`the fire covered`",
    "example": "[[The area of the fire was]] two acres.",
    "source": "площадь пожара"
   },
   {
    "pattern": "(meeting|event|action|concert|exhibition|elections|rally|festival|ceremony|talks|negotiations|procession|parade|vote|voting) (passed|passes|will pass) (in|at|on|without|under|calmly|quietly|with|according)",
    "advice": "`was held`, `took place`, `went off`",
    "example": "The [[rally passed without]] trouble.",
    "source": "мероприятие прошло",
    "unless": [
     "@ (law|parliament|congress|vote|the|a|votes)"
    ],
    "not": [
     "The elections passed without a hitch."
    ]
   },
   {
    "pattern": "(was|were|is|be|been) (held|organized|organised|conducted|carried out) at (a|the)? (high|highest|good|decent|very high|proper) (organizational|professional|international)? level",
    "advice": "`went well`",
    "example": "The fair [[was held at a high level]].",
    "source": "прошло на высоком уровне"
   },
   {
    "pattern": "previously convicted",
    "advice": "`with a criminal record`",
    "example": "A [[previously convicted]] man fled.",
    "source": "ранее судимый",
    "unless": [
     "(was|were|been|be|had|is) @"
    ],
    "not": [
     "He was previously convicted of theft."
    ]
   },
   {
    "pattern": "(unknown|unidentified) (person|persons) (attacked|stole|set|threw|shot|fired|broke|opened|beat|stabbed|robbed|in|called)",
    "advice": "`someone`, `a stranger`, `attackers`",
    "example": "[[Unknown persons attacked]] the shop.",
    "source": "неизвестные"
   },
   {
    "pattern": "(in|in a) (drunk|drunken|inebriated|sober|intoxicated|unsober) (state|condition|form)",
    "advice": "`drunk`, `sober`",
    "example": "He drove [[in a drunken state]].",
    "source": "в нетрезвом виде",
    "confidence": "medium"
   },
   {
    "pattern": "(in|a) deep (drunkenness|intoxication)",
    "advice": "`very drunk`",
    "example": "He drove [[in deep drunkenness]].",
    "source": "в сильном опьянении"
   },
   {
    "pattern": "(frontal collision|frontal impact)",
    "advice": "`head-on collision`",
    "example": "It was a [[frontal collision]].",
    "source": "лобовое столкновение"
   },
   {
    "pattern": "(road traffic|road-traffic|road and transport|road transport|automobile|traffic road|road and traffic) (incident|incidents|accident|accidents)",
    "advice": "`crash` or `road accident`",
    "example": "He died in a [[road transport accident]].",
    "source": "ДТП"
   },
   {
    "pattern": "the number of (dead|deceased|infected|injured|deaths|victims|those killed) (<0-2>)? (increased|reached|rose|grew|amounted|risen|grown) (to)?",
    "advice": "`the death toll rose to`",
    "example": "[[The number of dead has increased to]] 50.",
    "source": "число погибших выросло",
    "confidence": "medium"
   },
   {
    "pattern": "(resuscitation|reanimation) (of|unit|department|ward|team|bed|beds|in|with|vehicle|doctors)",
    "advice": "`intensive care`",
    "example": "He is in the [[resuscitation department]].",
    "source": "реанимация",
    "unless": [
     "resuscitation (of|in|with|team)"
    ],
    "not": [
     "The resuscitation of trade is slow."
    ]
   },
   {
    "pattern": "({be}|{lie}|{remain}) in (reanimation|resuscitation)",
    "advice": "`is in intensive care`",
    "example": "He [[is in reanimation]].",
    "source": "в реанимации"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The mill got a [[second breath]].",
     "message": "use",
     "fixed": "The mill got a second wind."
    },
    {
     "bad": "They stole [[budget funds]].",
     "message": "use"
    },
    {
     "bad": "It ended 5-0 [[in favour of the guests]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "The mill got a second wind."
    },
    {
     "good": "They stole public money."
    },
    {
     "good": "The guests won 5-0."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-label",
  "summary": "Posts and people named the Russian way",
  "why": "Russian copy avoids repeating a name: the minister becomes `глава МИД`, Saint Petersburg `Северная столица`. It also has\nposts whose English names are others: a `генеральный директор` is a chief executive. In English the reader takes every new\nlabel for a new person. Use the usual title once, and then the name.\n\nKnown false alarms: official titles in lists and letters.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "AP Stylebook"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian label `{actual}` ({source}): use {advice}",
   "recast": "Russian label `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(head|heads) of (the)? (region|regions|republic|republics|department|city|district|municipality|territory)",
    "advice": "`governor` or `mayor`",
    "example": "The [[head of the region]] opened the fair.",
    "source": "глава региона",
    "unless": [
     "@ (for|of|at|in)"
    ],
    "not": [
     "She is head of department at the school."
    ]
   },
   {
    "pattern": "(head|chief) of (the)? (<word>)? (foreign ministry|ministry of foreign affairs|defence ministry|defense ministry|ministry of <word>|foreign affairs|ministry|interior ministry|finance ministry|health ministry)",
    "advice": "`foreign minister` or `defence minister`",
    "example": "The [[head of the Foreign Ministry]] left.",
    "source": "глава МИД",
    "unless": [
     "(press|deputy) @",
     "@ (spokesman)"
    ],
    "not": [
     "He is press chief of the Defence Ministry."
    ]
   },
   {
    "pattern": "(head|chief) of (the)? (White House|Kremlin|Pentagon|State Department|Elysee|Bankova|military department|defence department|defense department|foreign policy department|diplomatic department|cabinet|government|state corporation)",
    "advice": "`US president`, `prime minister` or `defence secretary`",
    "example": "The [[head of the White House]] left.",
    "source": "глава Белого дома",
    "unless": [
     "former @"
    ],
    "not": [
     "He is a former head of government."
    ]
   },
   {
    "pattern": "(candidate|doctor) of (<word>)? (sciences|science)",
    "advice": "`PhD` or `a researcher`",
    "example": "Ms Hill, [[candidate of medical sciences]], spoke.",
    "source": "кандидат наук",
    "unless": [
     "(honorary|a) doctor of science"
    ],
    "not": [
     "He was made an honorary doctor of science."
    ]
   },
   {
    "pattern": "(president|head) of (the|our) country",
    "advice": "`the president`",
    "example": "The [[president of the country]] left.",
    "source": "президент страны"
   },
   {
    "pattern": "president of the republic",
    "advice": "`the president`",
    "example": "The [[president of the republic]] left.",
    "source": "президент республики",
    "confidence": "medium"
   },
   {
    "pattern": "official (representative|representatives|spokesperson) (of|for)",
    "advice": "`spokesman for` or `spokeswoman for`",
    "example": "An [[official representative of]] the zoo spoke.",
    "source": "официальный представитель"
   },
   {
    "pattern": "(general director|general-director|general directors)",
    "advice": "`chief executive` or `director general`",
    "example": "The [[general director]] of the zoo spoke.",
    "source": "генеральный директор"
   },
   {
    "pattern": "(vice premier|vice-premier|vice premiers|vice-premiers)",
    "advice": "`deputy prime minister`",
    "example": "The [[vice-premier]] left.",
    "source": "вице-премьер",
    "replace": "deputy prime minister"
   },
   {
    "pattern": "(premier minister|premier-minister)",
    "advice": "`prime minister`",
    "example": "The [[premier minister]] left.",
    "source": "премьер-министр",
    "replace": "prime minister"
   },
   {
    "pattern": "(foreign policy|military|diplomatic|financial) department",
    "advice": "`foreign ministry` or `defence ministry`",
    "example": "The [[foreign policy department]] denied it.",
    "source": "внешнеполитическое ведомство",
    "unless": [
     "(us|university|state|'s) @"
    ],
    "not": [
     "The university financial department denied it."
    ]
   },
   {
    "pattern": "(northern capital|city on the Neva|cultural capital of Russia)",
    "advice": "`St Petersburg`",
    "example": "The fair opened in the [[city on the Neva]].",
    "source": "Северная столица"
   },
   {
    "pattern": "blue fuel",
    "advice": "`natural gas`",
    "example": "Prices of [[blue fuel]] rose.",
    "source": "голубое топливо",
    "replace": "natural gas"
   },
   {
    "pattern": "(his|her|their|my) (American|Turkish|Chinese|German|French|Ukrainian|Russian|Belarusian|Iranian|Israeli|Japanese|Polish|British|US|Armenian|Azerbaijani|Syrian|Serbian|Hungarian|Kazakh|Italian|Finnish) (colleague|colleagues)",
    "advice": "`counterpart`",
    "example": "The minister called [[his French colleague]].",
    "source": "американский коллега",
    "unless": [
     "and @"
    ],
    "not": [
     "She and her French colleagues found it."
    ]
   },
   {
    "pattern": "(employee|employees|officers|soldiers|servicemen|fighters|rescuers|firefighters|specialists|representatives) of (the)? (police|FSB|law enforcement|traffic police|investigative committee|ministry of internal affairs|ministry of emergency situations|emergencies ministry|special services|internal affairs|russian guard|rosgvardia|national guard|emergency services)",
    "advice": "`police officers`, `agents` or `emergency workers`",
    "example": "[[Employees of the police]] closed the road.",
    "source": "сотрудники полиции"
   },
   {
    "pattern": "(law enforcement officers|security forces officers)",
    "advice": "`police` or `officers`",
    "example": "[[Law enforcement officers]] closed the road.",
    "source": "сотрудники правоохранительных органов",
    "confidence": "medium"
   },
   {
    "pattern": "(ambulance (brigade|brigades)|(brigade|brigades) of (doctors|medics|physicians|paramedics|workers))",
    "advice": "`ambulance crew` or `team`",
    "example": "An [[ambulance brigade]] came.",
    "source": "бригада скорой помощи"
   },
   {
    "pattern": "(representative|representatives) of (the)? (authorities|business|media|ministry|department|clergy|industry|older generation|company|administration)",
    "advice": "`officials`, `executives`, `reporters` or `a spokesman`",
    "example": "[[Representatives of the authorities]] came.",
    "source": "представители",
    "confidence": "medium"
   },
   {
    "pattern": "the (Russian|Ukrainian|Belarusian|Armenian|Azerbaijani|Kazakh|Uzbek|Moldovan) side",
    "advice": "name the country or the body",
    "example": "The deal is with [[the Kazakh side]].",
    "message": "recast",
    "source": "российская сторона",
    "unless": [
     "@ (of|<name>)",
     "(goal|season|match|game|half|penalty|striker|coach|league|cup|goals|club|manager)"
    ],
    "not": [
     "The Russian side won the match.",
     "They live on the Ukrainian side of the river."
    ]
   },
   {
    "pattern": "the (Chinese|Turkish|American|German|Polish|Japanese|Iranian|Israeli|Syrian|Vietnamese|US|Palestinian|Georgian) side (<*ed>|<*s>|has|had|was|is|will|said|hopes|did)",
    "advice": "name the country or the body",
    "example": "[[The Turkish side noted]] that rents rose.",
    "message": "recast",
    "source": "российская сторона",
    "unless": [
     "@ (<0-3>) (goal|season|match|game|half|penalty|lead|striker|coach|score)"
    ],
    "not": [
     "The Turkish side scored an early goal."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (chief|head|leader) of the (<word>)? (diplomacy|foreign policy)",
    "advice": "`foreign minister`",
    "example": "[[The head of the European diplomacy]] left.",
    "source": "глава дипломатии"
   },
   {
    "pattern": "(american|russian|ukrainian|french|german|us|turkish|belarusian) leader",
    "advice": "use the name",
    "example": "The [[French leader]] left.",
    "message": "recast",
    "source": "американский лидер",
    "confidence": "medium"
   },
   {
    "pattern": "(residents|inhabitants) of",
    "advice": "`people in`",
    "example": "[[Residents of]] the town lost power.",
    "source": "жители",
    "confidence": "medium"
   },
   {
    "pattern": "ministry of (internal affairs|emergency situations)",
    "advice": "`Interior Ministry` or `Emergencies Ministry`",
    "example": "The [[Ministry of Internal Affairs]] denied it.",
    "source": "МВД, МЧС"
   },
   {
    "pattern": "=EMERCOM",
    "advice": "`Emergencies Ministry`",
    "example": "The [[EMERCOM]] denied it.",
    "source": "МЧС",
    "replace": "Emergencies Ministry"
   },
   {
    "pattern": "head of the (regulator|regulator's|agency|department|press|law firm)",
    "advice": "use the name or the usual title",
    "example": "The [[head of the regulator]] denied it.",
    "message": "recast",
    "source": "глава регулятора",
    "confidence": "medium"
   },
   {
    "pattern": "(State Duma|people's|city duma) (deputy|deputies)",
    "advice": "`lawmaker` or `member of parliament`",
    "example": "A [[State Duma deputy]] denied it.",
    "source": "депутат Госдумы",
    "confidence": "medium"
   },
   {
    "pattern": "academician <name>",
    "advice": "`a professor` or `a member of the academy`",
    "example": "The paper is by [[Academician Hill]].",
    "source": "академик",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[head of the Defence Ministry]] spoke on Friday.",
     "message": "use"
    },
    {
     "bad": "They waited for [[the Belarusian side]] to answer.",
     "message": "recast"
    },
    {
     "bad": "The [[general director]] of the works was held.",
     "message": "use"
    },
    {
     "bad": "The price of [[blue fuel]] went up.",
     "message": "use",
     "fixed": "The price of natural gas went up."
    }
   ],
   "good": [
    {
     "good": "The defence minister spoke on Friday."
    },
    {
     "good": "The chief executive of the works was held."
    },
    {
     "good": "The director general of the museum spoke."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-light-verb",
  "summary": "Russian noun phrases where English has a verb",
  "why": "`Дать оценку`, `проявить интерес`, `стать победителем`, `занять первое место`: Russian news takes a general verb and lets a noun\ndo the work. English says it with the verb alone: assess, win, come first.\nKnown false alarms: legal texts.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian noun phrase `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "{give} (a|an|his|her|their|the)? (consent|agreement|permission) (to|for)",
    "advice": "the verb: `agree`, `allow`",
    "example": "He [[gave consent to]] the deal.",
    "source": "дать согласие",
    "confidence": "medium"
   },
   {
    "pattern": "{give} (a|an|the|such|new)? (order|instruction|instructions|assignment|assignments|command) (to|on|for|about)",
    "advice": "the verb: `order`, `tell`",
    "example": "He [[gave instructions to]] shut it.",
    "source": "дать поручение",
    "confidence": "medium"
   },
   {
    "pattern": "{give} (a)? start (to|of) (a|an|the|this) (race|competition|festival|work|project|construction|season|championship|campaign|event|celebration)",
    "advice": "`start` or `open`",
    "example": "He [[gave start to the festival]].",
    "source": "дать старт"
   },
   {
    "pattern": "{show} (a|an|great|no|special|keen)? (activity|initiative) (in|on|at|by)",
    "advice": "`is active`, `take the initiative`",
    "example": "He [[showed activity in]] trade.",
    "source": "проявить активность"
   },
   {
    "pattern": "{show} (an)? (increased|great|special|particular|active|keen|unhealthy) (interest|attention) (in|to)",
    "advice": "`is interested in`, `watch`",
    "example": "He [[showed particular interest in]] trade.",
    "source": "проявить интерес",
    "unless": [
     "{show} (great|keen) interest in"
    ],
    "not": [
     "He showed great interest in it."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "{carry} out the (sale|construction|production|delivery|transportation|selection|collection|registration|transfer|purchase|supply|processing|transport|evacuation|restoration|liquidation|elimination|management) of",
    "advice": "the verb: `sell`, `build`, `deliver`",
    "example": "They [[carried out the sale of]] shops.",
    "source": "осуществлять продажу"
   },
   {
    "pattern": "{perform} the (function|functions|duties|role) of (a|an|the)",
    "advice": "`serve as`, `act as`",
    "example": "He [[performs the functions of the]] mayor.",
    "source": "выполнять функции"
   },
   {
    "pattern": "{take} (a|an) (active|direct) participation in",
    "advice": "`take part in`",
    "example": "They [[took an active participation in]] it.",
    "source": "принять активное участие"
   },
   {
    "pattern": "{accept} participation in",
    "advice": "`take part in`",
    "example": "They [[accepted participation in]] it.",
    "source": "принять участие"
   },
   {
    "pattern": "{lead} to the (emergence|appearance|formation|deterioration|occurrence|depletion|aggravation) of",
    "advice": "the verb: `cause`, `worsen`",
    "example": "It [[led to the emergence of]] gangs.",
    "source": "привести к появлению",
    "confidence": "medium"
   },
   {
    "pattern": "{lead} to (a|an) (increase|decrease|reduction|deterioration|improvement) (in|of) (the)? (number|level|volume|quality|share|situation)",
    "advice": "the verb: `raise`, `cut`, `worsen`",
    "example": "It [[led to a decrease in the number]] of fires.",
    "source": "привести к росту числа"
   },
   {
    "pattern": "({find}) (its|their) (reflection|confirmation|application|expression|continuation) (in|at)?",
    "advice": "the verb: `is reflected`, `is used`",
    "example": "It [[found its reflection in]] art.",
    "source": "находит отражение"
   },
   {
    "pattern": "{have} a place (to be)? (in|on|at) (our|the|this|history|russia|modern) (life|history|society|country|situation|practice|case|region)",
    "advice": "`there is`, `happen`",
    "example": "Fraud [[has a place in our life]].",
    "source": "имеет место",
    "unless": [
     "@ of"
    ],
    "not": [
     "It has a place in the history of art."
    ]
   },
   {
    "pattern": "{take} (its|their) (beginning|beginnings|origin|origins|start|roots) (in|from|at|back)",
    "advice": "`begin`, `date from`",
    "example": "The custom [[takes its beginning in]] spring.",
    "source": "берёт начало"
   },
   {
    "pattern": "(accept|accepts|accepted) (a|the) (law|bill|resolution|declaration|amendment|amendments|budget)",
    "advice": "`pass` or `adopt`",
    "example": "They [[accepted the bill]] in May.",
    "source": "принять закон",
    "confidence": "medium"
   },
   {
    "pattern": "{become} (the|a|an|its|their|his|another|real)? (owner|owners|participant|participants|initiator|organizer|organiser|witness|witnesses|guest|guests|member) of (a|an|the|this|one|many|these)",
    "advice": "the verb: `take part`, `see`, `visit`",
    "example": "They [[became participants of the]] race.",
    "source": "стать участником",
    "unless": [
     "{become} (a|the)? (owner|owners|member) of (a|an|the|this|one)",
     "{become} (its|his|their)"
    ],
    "not": [
     "He became a member of the club."
    ]
   },
   {
    "pattern": "{become} (the|a) (winner|winners|champion|champions|laureate|laureates|prize-winner|prizewinner|finalist) (of|in) (the|a|this|an)",
    "advice": "`win`",
    "example": "She [[became the winner of the]] race.",
    "source": "стать победителем"
   },
   {
    "pattern": "{become} the (author|authors) of (the|a|two|both|one|his|three)",
    "advice": "the verb: `score`, `write`",
    "example": "He [[became the author of two]] goals.",
    "source": "стать автором",
    "unless": [
     "@ (book|novel|books|play)"
    ],
    "not": [
     "He became the author of a book."
    ]
   },
   {
    "pattern": "{become} (a|the) (victim|victims) of (a|an|the) (fire|accident|crash|attack|explosion|shelling|fraud|fraudster|fraudsters|scammers|robbery|traffic|shooting)",
    "advice": "the verb: `was killed in`, `was robbed`",
    "example": "He [[became a victim of the fire]].",
    "source": "стать жертвой",
    "confidence": "medium"
   },
   {
    "pattern": "({act}|{speak}|{come} out|{appear}) as (the|a|an) (initiator|organizer|organiser|guarantor|co-organizer|co-founder|co-author)",
    "advice": "the verb: `initiate`, `organise`",
    "example": "He [[acted as the initiator]] of it.",
    "source": "выступить организатором"
   },
   {
    "pattern": "{take} (the)? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|honorable|honourable) place (in|among|with|at|on)",
    "advice": "`come second`",
    "example": "She [[took second place in]] the race.",
    "source": "занять второе место",
    "confidence": "medium"
   },
   {
    "pattern": "{take} (the)? first place (in|among|with|at|on)",
    "advice": "`come first`, `win`, `top`",
    "example": "She [[took first place in]] the race.",
    "source": "занять первое место",
    "confidence": "medium"
   },
   {
    "pattern": "{occupy} (the|a|an)? (first|second|third|leading|fourth|fifth|last|<*th>|top|important|special|central) (place|position|line|positions|places|post)",
    "advice": "`is first`, `lead`",
    "example": "It [[occupies the third place]] in the list.",
    "source": "занимать первое место"
   },
   {
    "pattern": "{win} (a|the|an|his|her|their)? <0-1> victory (over|in|against|at|with) (the|a|<name>)",
    "advice": "`beat`, `win`",
    "example": "They [[won a victory over the]] hosts.",
    "source": "одержать победу",
    "confidence": "medium"
   },
   {
    "pattern": "{gain} (a|the|an|his|her|their)? <0-1> victory (over|in|against|at)",
    "advice": "`beat`, `win`",
    "example": "They [[gained a victory over]] the hosts.",
    "source": "одержать победу"
   },
   {
    "pattern": "({suffer}) (a)? (defeat|fiasco) from",
    "advice": "`lose to`",
    "example": "They [[suffered defeat from]] the hosts.",
    "source": "потерпеть поражение от"
   },
   {
    "pattern": "(meeting|game|match|fight|bout) (ended|finished) (with)? (a|the)? (with)? (score|result|victory|draw) (of|for|with) (<number>|the)",
    "advice": "give the score: `won 5-0`, `drew`",
    "example": "The [[match ended with a score of 5]] to 2.",
    "source": "матч завершился со счётом"
   },
   {
    "pattern": "{produce} (an|a|the) (inspection|search|seizure|arrest|detention|shot|shots|recount|replacement|landing) (of|at|in|on)",
    "advice": "the verb: `inspect`, `search`, `seize`",
    "example": "They [[produced a search of]] the shop.",
    "source": "произвести обыск"
   },
   {
    "pattern": "{commit} (an|a) (landing|flight|emergency landing|visit|trip|walk|ascent|jump|call|purchase|deal|transaction|escape|collision|ramming)",
    "advice": "the verb: `land`, `fly`, `visit`",
    "example": "He [[committed an emergency landing]].",
    "source": "совершить посадку"
   },
   {
    "pattern": "{make} (a|an|the) (post|entry|record|publication) (on|in) (his|her|the|its|their) (instagram|telegram|facebook|twitter|page|blog|channel)",
    "advice": "`write`, `post`",
    "example": "He [[made a post on his page]].",
    "source": "сделать запись"
   },
   {
    "pattern": "{put} (a point|a full stop|a dot) (in|to) (the|this) (question|matter|story|issue|history|dispute|case)",
    "advice": "`settle`, `end`",
    "example": "He [[put a point in this matter]].",
    "source": "поставить точку"
   },
   {
    "pattern": "{subject} to (mandatory|compulsory|verification|demolition|destruction|inspection|mobilization|registration|vaccination|withdrawal|confiscation|deportation|recovery)",
    "advice": "`must be X`",
    "example": "The shop is [[subject to demolition]].",
    "source": "подлежит",
    "confidence": "medium"
   },
   {
    "pattern": "(was|were|been|being) (subjected|exposed) to (shelling|criticism|sharp|harsh|pressure|rocket|artillery|massive|persecution|repression|bullying)",
    "advice": "the verb: `was shelled`, `was criticised`",
    "example": "The town [[was subjected to shelling]].",
    "source": "подвергся критике",
    "confidence": "medium"
   },
   {
    "pattern": "(came|come|comes|coming) (forward|out) (for|against) (the)? (<*tion>|abolition|idea|ban|return|creation|introduction|preservation)",
    "advice": "`backed` or `opposed`",
    "example": "He [[came out for the creation]] of parks.",
    "source": "выступить за",
    "confidence": "medium"
   },
   {
    "pattern": "{hold} the <0-1> (position|post) of (the)? (head|director|minister|deputy|governor|chairman|mayor|rector|prosecutor|ambassador|secretary|general|chief|first)",
    "advice": "`is`, `was` with the title",
    "example": "He [[held the position of deputy]] mayor.",
    "source": "занимать должность",
    "confidence": "medium"
   },
   {
    "pattern": "{occupy} (the|this|a|his|her) (post|position|office|chair)",
    "advice": "`is`, `hold`",
    "example": "He [[occupied the post]] for a year.",
    "source": "занимать должность"
   },
   {
    "pattern": "(was|were|been|is) (relieved|released|dismissed|removed) from (the|his|her|this|their) (post|position|office|duties)",
    "advice": "`was dismissed`, `left`",
    "example": "He [[was relieved from his post]].",
    "source": "освобождён от должности",
    "unless": [
     "(was|were|been|is) (dismissed|removed) from (his|her|their|the) (post|office|position)"
    ],
    "not": [
     "He was removed from his post."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The shop [[showed activity in]] trade.",
     "message": "use"
    },
    {
     "bad": "She [[became the winner of the]] cup.",
     "message": "use"
    },
    {
     "bad": "Our town [[occupied the third place]].",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The shop was active."
    },
    {
     "good": "She won the cup."
    },
    {
     "good": "Our town came third."
    },
    {
     "good": "The army occupied the town in a day."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-officialese",
  "summary": "Officialese carried over from Russian",
  "why": "Russian officials have a language of their own, and Russian news quotes it at length: `соответствующий указ`, `массовые\nмероприятия`, `денежные средства`. Word for word it is English officialese that no English official would use. Write what\nit means: the decree, public events, money.\n\nKnown false alarms: quoted laws and the names of posts and programmes.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "European Commission, How to write clearly"
   },
   {
    "title": "Michele A. Berdy, The Russian Word's Worth"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Russian officialese `{actual}` ({source}): use {advice}",
   "recast": "Russian officialese `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "coronavirus (infection|infections)",
    "advice": "`coronavirus` or `Covid-19`",
    "example": "Fifty cases of [[coronavirus infection]] were found.",
    "source": "коронавирусная инфекция"
   },
   {
    "pattern": "(the|a)? corresponding (decree|order|document|law|bill|decision|statement|agreement|resolution|instruction|message|post|video|announcement|request|draft|proposal|application|memorandum|information|appeal|contract)",
    "advice": "leave `corresponding` out",
    "example": "The mayor signed [[a corresponding order]].",
    "message": "recast",
    "source": "соответствующий указ"
   },
   {
    "pattern": "(the|a|an) (relevant|appropriate) (decree|order|document|law|bill|decision|statement|resolution|instruction|draft|proposal|application)",
    "advice": "leave the adjective out",
    "example": "The mayor signed [[a relevant decree]].",
    "message": "recast",
    "source": "соответствующий указ",
    "unless": [
     "({make}|{take}) @",
     "@ (for|to|in)"
    ],
    "not": [
     "He made the appropriate decision.",
     "The case falls under the relevant law in Spain."
    ]
   },
   {
    "pattern": "mass (event|events|celebration|celebrations|festivity|festivities)",
    "advice": "`public events` or `large gatherings`",
    "example": "All [[mass events]] were called off.",
    "source": "массовые мероприятия"
   },
   {
    "pattern": "solemn (event|events|meeting|opening|part|rally|concert)",
    "advice": "use `formal`, or leave it out",
    "example": "The [[solemn opening]] was in May.",
    "message": "recast",
    "source": "торжественный"
   },
   {
    "pattern": "solemn (ceremony|ceremonies|atmosphere|march|speech)",
    "advice": "use `formal`, or leave it out",
    "example": "The [[solemn ceremony]] was in May.",
    "message": "recast",
    "source": "торжественный",
    "confidence": "medium",
    "note": "English where people mourn"
   },
   {
    "pattern": "unfriendly (countries|country|states|state|actions|steps|acts|step|action)",
    "advice": "say who calls them so",
    "example": "Trade with [[unfriendly countries]] fell.",
    "message": "recast",
    "source": "недружественные страны"
   },
   {
    "pattern": "(housing and)? communal (services|sphere|economy|utilities)",
    "advice": "`utilities`",
    "example": "Bills for [[communal services]] rose.",
    "source": "ЖКХ"
   },
   {
    "pattern": "law enforcement (bodies|organs|structures)",
    "advice": "`police` or `investigators`",
    "example": "The [[law enforcement bodies]] opened a case.",
    "source": "правоохранительные органы"
   },
   {
    "pattern": "law-enforcement (bodies|organs|structures)",
    "advice": "`police` or `investigators`",
    "example": "The [[law-enforcement organs]] opened a case.",
    "source": "правоохранительные органы"
   },
   {
    "pattern": "(power|force|security) (structures|ministries)",
    "advice": "`security agencies` or `security services`",
    "example": "The [[power structures]] opened a case.",
    "source": "силовые структуры",
    "unless": [
     "(existing|political|traditional|local|patriarchal|social) @"
    ],
    "not": [
     "He studied the traditional power structures of the islands."
    ],
    "note": "`power structure` is English for who holds power"
   },
   {
    "pattern": "(bodies|organs) of (state power|power|authority|local self-government|internal affairs|state authority|executive power)",
    "advice": "`authorities`, `councils` or `police`",
    "example": "The [[bodies of state power]] were warned.",
    "source": "органы власти"
   },
   {
    "pattern": "(internal affairs|state|government|self-government|investigative|supervisory|competent) (bodies|organs)",
    "advice": "`authorities`, `agencies` or `police`",
    "example": "The [[investigative bodies]] were warned.",
    "source": "государственные органы",
    "confidence": "medium"
   },
   {
    "pattern": "competent (authorities|organs|structures)",
    "advice": "name the agency",
    "example": "The [[competent authorities]] were warned.",
    "message": "recast",
    "source": "компетентные органы",
    "confidence": "medium"
   },
   {
    "pattern": "individual (entrepreneur|entrepreneurs)",
    "advice": "`sole traders` or `self-employed people`",
    "example": "Loans went to [[individual entrepreneurs]].",
    "source": "индивидуальные предприниматели"
   },
   {
    "pattern": "municipal (formation|formations|entity|entities|educations)",
    "advice": "`towns` or `municipalities`",
    "example": "Loans went to [[municipal formations]].",
    "source": "муниципальное образование"
   },
   {
    "pattern": "public catering",
    "advice": "`restaurants and cafes`",
    "example": "[[Public catering]] will open in May.",
    "source": "общественное питание"
   },
   {
    "pattern": "(subject|subjects) of the (russian)? federation",
    "advice": "`region` or `regions`",
    "example": "All [[subjects of the federation]] got money.",
    "source": "субъекты РФ"
   },
   {
    "pattern": "constituent (entity|entities)",
    "advice": "`region` or `regions`",
    "example": "All [[constituent entities]] got money.",
    "source": "субъекты РФ"
   },
   {
    "pattern": "urban-type (settlement|settlements)",
    "advice": "`town`",
    "example": "He was born in an [[urban-type settlement]].",
    "source": "посёлок городского типа",
    "replace": "town"
   },
   {
    "pattern": "(budgetary (funds|means|resources|institution|institutions|organizations|organisations)|budget (means|institution|institutions))",
    "advice": "`public money` or `state-funded`",
    "example": "[[Budgetary funds]] paid for it.",
    "source": "бюджетные средства"
   },
   {
    "pattern": "(monetary|cash|money) (means|resources)",
    "advice": "`money` or `cash`",
    "example": "The [[monetary means]] were stolen.",
    "source": "денежные средства"
   },
   {
    "pattern": "(monetary|cash) funds",
    "advice": "`money` or `cash`",
    "example": "They got [[monetary funds]] back.",
    "source": "денежные средства",
    "unless": [
     "(international|european|the) @"
    ],
    "not": [
     "The cash funds of the bank rose."
    ]
   },
   {
    "pattern": "(physical|natural|juridical) (person|persons)",
    "advice": "`people`, `individuals` or `companies`",
    "example": "Loans to [[physical persons]] fell.",
    "source": "физические лица, юридические лица"
   },
   {
    "pattern": "legal (entity|entities|person|persons)",
    "advice": "`companies` or `organisations`",
    "example": "Loans to [[legal entities]] fell.",
    "source": "юридические лица",
    "confidence": "medium"
   },
   {
    "pattern": "(normative|normative-legal|regulatory-legal) (legal)? (act|acts|document|documents)",
    "advice": "`regulations` or `rules`",
    "example": "The [[normative acts]] were signed.",
    "source": "нормативно-правовые акты"
   },
   {
    "pattern": "regulatory legal (act|acts|document|documents)",
    "advice": "`regulations` or `rules`",
    "example": "The [[regulatory legal acts]] were signed.",
    "source": "нормативно-правовые акты"
   },
   {
    "pattern": "of (first|prime) necessity",
    "advice": "`essential`",
    "example": "Only goods [[of first necessity]] are sold.",
    "source": "первой необходимости"
   },
   {
    "pattern": "(shopping and entertainment|shopping-and-entertainment) (center|centre|complex|mall|centers|centres)",
    "advice": "`shopping mall`",
    "example": "A [[shopping and entertainment centre]] burnt down.",
    "source": "торгово-развлекательный центр"
   },
   {
    "pattern": "(trade|trading) (point|points|network|networks|pavilion|pavilions)",
    "advice": "`shops` or `a chain`",
    "example": "All [[trading points]] were shut.",
    "source": "торговая точка, торговая сеть"
   },
   {
    "pattern": "place (of|for) (mass|public) (gathering|gatherings|congestion|recreation|accumulation|stay|events)",
    "advice": "`public place`",
    "example": "The park is a [[place of mass recreation]].",
    "source": "место массового скопления людей"
   },
   {
    "pattern": "places (of|for) (mass|public) (gathering|gatherings|congestion|recreation|accumulation|stay|events)",
    "advice": "`public places` or `crowded places`",
    "example": "Masks are worn in [[places of mass gatherings]].",
    "source": "места массового скопления людей"
   },
   {
    "pattern": "(support|protection|vaccination|immunization|immunisation|income|incomes|needs|employment|health|segments|categories|layers|strata|groups|informing) of the (population|citizens)",
    "advice": "put it in the possessive, as in `people's incomes`",
    "example": "The [[incomes of the population]] fell.",
    "message": "recast",
    "source": "населения"
   },
   {
    "pattern": "(sanitary and)? epidemiological (situation|well-being|conditions|restrictions|requirements|safety|welfare)",
    "advice": "`Covid situation` or `public health`",
    "example": "The [[epidemiological situation]] got worse.",
    "source": "эпидемиологическая ситуация"
   },
   {
    "pattern": "(high-alert|high alert|heightened readiness|self-isolation|mask|masks|emergency|silence|restrictive|counter-terrorist operation|counterterrorist operation) regime",
    "advice": "`state of emergency`, `mask rule` or `lockdown`",
    "example": "The [[mask regime]] was lifted.",
    "source": "режим ЧС, масочный режим"
   },
   {
    "pattern": "quarantine regime",
    "advice": "`quarantine`",
    "example": "The [[quarantine regime]] was lifted.",
    "source": "режим карантина"
   },
   {
    "pattern": "in (an|the|a) (planned|centralized|centralised|remote|prescribed|established|regular|accelerated|enhanced|usual|round-the-clock|judicial|intensified) (mode|order|regime)",
    "advice": "use an adverb such as `routinely` or `remotely`",
    "example": "The works run [[in the usual mode]].",
    "message": "recast",
    "source": "в плановом режиме"
   },
   {
    "pattern": "in (the|an|a) (<word>)? (online|offline|remote|mixed|face-to-face|full-time|distance) (format|mode)",
    "advice": "`online`, `remotely` or `in person`",
    "example": "The talks were held [[in the online format]].",
    "source": "в онлайн-формате"
   },
   {
    "pattern": "in (online|offline|remote|videoconference|video conference|video-conference|face-to-face|distance) (format|mode)",
    "advice": "`online`, `remotely` or `in person`",
    "example": "The talks were held [[in remote format]].",
    "source": "в онлайн-формате"
   },
   {
    "pattern": "in the format of (a)?",
    "advice": "name what it is",
    "example": "The talks were held [[in the format of a]] dinner.",
    "message": "recast",
    "source": "в формате"
   },
   {
    "pattern": "(via|through|by|in) (the|a)? (mode of)? (videoconferencing|video-conferencing|video conferencing)",
    "advice": "`by video link`",
    "example": "The talks were held [[via videoconferencing]].",
    "source": "в режиме видеоконференции",
    "confidence": "medium"
   },
   {
    "pattern": "working (visit|visits|trip|trips)",
    "advice": "leave `working` out",
    "example": "The mayor is on a [[working visit]] to Spain.",
    "message": "recast",
    "source": "рабочий визит"
   },
   {
    "pattern": "telephone (negotiations|talks)",
    "advice": "`phone call` or `spoke by phone`",
    "example": "The two held [[telephone talks]].",
    "source": "телефонные переговоры"
   },
   {
    "pattern": "telephone (conversation|conversations)",
    "advice": "`phone call` or `phone calls`",
    "example": "The two had a [[telephone conversation]].",
    "source": "телефонный разговор",
    "confidence": "medium"
   },
   {
    "pattern": "(labour|labor|work|creative|musical|dance|theatrical|artistic|amateur) (collective|collectives)",
    "advice": "`staff`, `workforce` or `group`",
    "example": "The [[labour collective]] voted on it.",
    "source": "коллектив"
   },
   {
    "pattern": "({take}|{undertake}) (<word>)? attempts",
    "advice": "`try`",
    "example": "They [[undertook several attempts]] to land.",
    "source": "предпринимать попытки"
   },
   {
    "pattern": "{undertake} (<word>)? (measures|measure|steps|attempt|action|actions)",
    "advice": "`take steps`, `try` or `act`",
    "example": "They [[undertook urgent measures]].",
    "source": "предпринимать меры"
   },
   {
    "pattern": "(adopt|adopts|adopted|adopting|accept|accepts|accepted|accepting) (a|the|this|that|such a|any|such)? (decision|decisions)",
    "advice": "`decide` or `make a decision`",
    "example": "The council [[adopted a decision]] on rents.",
    "source": "принять решение",
    "unless": [
     "({accept}) (the|this|that|any) @",
     "@ (by|of|from)",
     "@ and"
    ],
    "not": [
     "He said he accepted the decision of the court."
    ]
   },
   {
    "pattern": "({introduce}|introduction of|entering|bringing) (the)? (changes|amendments) (into|in|to)",
    "advice": "`amend` or `change`",
    "example": "The council [[introduced changes to]] the rules.",
    "source": "внести изменения в",
    "confidence": "medium"
   },
   {
    "pattern": "(sum|sums|summed|summing|summarize|summarized|summarizing|summarized|summarised) up (the)? (results|outcome|outcomes|year)",
    "advice": "`reviewed` or `assessed`",
    "example": "The mayor [[summed up the results]] of the year.",
    "source": "подвести итоги"
   },
   {
    "pattern": "summarized the results",
    "advice": "`reviewed` or `assessed`",
    "example": "The mayor [[summarized the results]] of the year.",
    "source": "подвести итоги"
   },
   {
    "pattern": "(direction|directions) of (<word>)? (activity|activities|work|cooperation|development|policy)",
    "advice": "`areas of work` or `fields`",
    "example": "Trade is one of the main [[directions of cooperation]].",
    "source": "направления деятельности",
    "unless": [
     "(the|new|general|future|overall) @"
    ],
    "not": [
     "He changed the direction of policy."
    ]
   },
   {
    "pattern": "(car|vehicle|truck|bus) of the (<word>)? (brand|make|model)",
    "advice": "name it, as in `a Lada`",
    "example": "A [[car of the brand]] Lada hit a tree.",
    "message": "recast",
    "source": "автомобиль марки"
   },
   {
    "pattern": "foreign (car|cars|make car)",
    "advice": "name the make, or use `imported car`",
    "example": "A [[foreign car]] hit a tree.",
    "message": "recast",
    "source": "иномарка",
    "unless": [
     "@ (maker|makers|manufacturer|manufacturers|company|companies|industry|firm|firms|giants|brands|imports)"
    ],
    "not": [
     "Foreign car makers sold less."
    ]
   },
   {
    "pattern": "(able-bodied|able bodied) (population|citizens)",
    "advice": "`working-age people`",
    "example": "The [[able-bodied population]] fell.",
    "source": "трудоспособное население"
   },
   {
    "pattern": "(post-soviet|post soviet) space",
    "advice": "`former Soviet Union`",
    "example": "Trade in the [[post-Soviet space]] fell.",
    "source": "постсоветское пространство"
   },
   {
    "pattern": "(near|nearer) abroad",
    "advice": "`former Soviet states`",
    "example": "Trade with the [[near abroad]] fell.",
    "source": "ближнее зарубежье"
   },
   {
    "pattern": "(resident|residents|citizen|citizens) and guests of (the|our|<name>)? (city|capital|region|town)?",
    "advice": "`residents and visitors`",
    "example": "The fair is for [[residents and guests of the town]].",
    "source": "жители и гости города"
   },
   {
    "pattern": "guests of (the|our) (city|capital|region|event|festival|holiday|town)",
    "advice": "`visitors`",
    "example": "The fair is for [[guests of the city]].",
    "source": "гости города"
   },
   {
    "pattern": "simple (people|citizens|russians|ukrainians|workers)",
    "advice": "`ordinary people`",
    "example": "What do [[simple people]] get from it?",
    "source": "простые люди"
   },
   {
    "pattern": "(worker|workers|figure|figures) of (culture|education|art|arts|science|medicine|agriculture)",
    "advice": "`artists`, `teachers` or `scientists`",
    "example": "The letter was signed by [[workers of culture]].",
    "source": "деятели культуры"
   },
   {
    "pattern": "people with (limited|restricted) (health|physical)? (opportunities|capabilities|abilities|possibilities)",
    "advice": "`people with disabilities`",
    "example": "There is a lift for [[people with limited health opportunities]].",
    "source": "лица с ограниченными возможностями",
    "replace": "people with disabilities"
   },
   {
    "pattern": "limited health (opportunities|capabilities|possibilities)",
    "advice": "`disabilities`",
    "example": "Children with [[limited health opportunities]] learn there.",
    "source": "ограниченные возможности здоровья",
    "replace": "disabilities"
   },
   {
    "pattern": "({perpetuate}|perpetuation of) (the|his|her|their)? memory",
    "advice": "`commemorate` or `honour`",
    "example": "A plaque [[perpetuates the memory]] of the crew.",
    "source": "увековечить память"
   },
   {
    "pattern": "({conduct}|{hold}|{carry} out) (a|an|the)? (explanatory|preventive|educational|propaganda|prophylactic) (work|conversation|conversations|talks)",
    "advice": "`talk to` or `warn`",
    "example": "Officers [[conducted preventive conversations]] with drivers.",
    "source": "провести разъяснительную работу"
   },
   {
    "pattern": "({conduct}|{carry} out) (<word>)? work (to|on|with|for|in)",
    "advice": "`work to` or `work on`",
    "example": "The council [[conducts systematic work with]] tenants.",
    "source": "проводить работу по",
    "unless": [
     "(building|repair|maintenance|renovation|restoration|construction|consultancy|engineering|vital|charity) work",
     "({be}|was|were|been) @"
    ],
    "not": [
     "The firm carried out repair work on the roof."
    ]
   },
   {
    "pattern": "({carry} out|{conduct}|{implement}) (the|an|a|its|their|all)? (<word>)? (activities|control|monitoring|construction|delivery|deliveries|purchase|purchases|export|event|events|transportation|assessment|activity)",
    "advice": "use the verb: `monitor`, `build`, `deliver`",
    "example": "The firm [[carries out deliveries]] of grain.",
    "message": "recast",
    "source": "осуществлять, проводить",
    "confidence": "medium"
   },
   {
    "pattern": "{exercise} (<word>)? control over",
    "advice": "`control` or `oversee`",
    "example": "The bank [[exercises control over]] the works.",
    "source": "осуществлять контроль",
    "confidence": "medium"
   },
   {
    "pattern": "{ensure} the (safety|security|functioning|protection|fulfilment|fulfillment|implementation|possibility|availability|preservation|operation|effectiveness|stability) of",
    "advice": "`protect`, `keep running` or `make sure`",
    "example": "The army will [[ensure the safety of]] the crossing.",
    "source": "обеспечить безопасность",
    "confidence": "medium"
   },
   {
    "pattern": "provision of (<word>)? (assistance|services|aid|support|help)",
    "advice": "`help` or `providing services`",
    "example": "The law is on [[provision of medical assistance]].",
    "source": "оказание помощи",
    "confidence": "medium"
   },
   {
    "pattern": "{render} <0-2> (assistance|aid|help|support|service|services|influence|impact|pressure)",
    "advice": "`help`, `support` or `affect`",
    "example": "The crew [[rendered first aid]] to the driver.",
    "source": "оказывать помощь"
   },
   {
    "pattern": "({exert}) (<word>)? (influence|pressure|impact)",
    "advice": "`influence` or `press`",
    "example": "They [[exert pressure]] on the council.",
    "source": "оказывать давление",
    "confidence": "low"
   },
   {
    "pattern": "{take} (an|a)? active part",
    "advice": "`was active in` or `helped`",
    "example": "Pupils [[took an active part]] in the work.",
    "source": "принимать активное участие"
   },
   {
    "pattern": "{pay} (special|particular|great|close|much|increased) attention to",
    "advice": "`focused on` or `stressed`",
    "example": "The mayor [[paid special attention to]] rents.",
    "source": "особое внимание уделено",
    "confidence": "medium"
   },
   {
    "pattern": "(special|particular|much|great|close) attention (was|is|will be|were) (also)? paid to",
    "advice": "`focused on` or `stressed`",
    "example": "[[Special attention was paid to]] rents.",
    "source": "особое внимание уделено"
   },
   {
    "pattern": "(complex|set|system|package|plan) of (<word>)? measures",
    "advice": "`measures` or `steps`",
    "example": "A [[complex of urgent measures]] was agreed.",
    "source": "комплекс мер",
    "confidence": "low"
   },
   {
    "pattern": "(whole|entire) (row|complex|spectrum) of",
    "advice": "`many`, `several` or `a range of`",
    "example": "A [[whole row of]] towns lost power.",
    "source": "целый ряд"
   },
   {
    "pattern": "(sphere|spheres) of (life|activity|activities|cooperation|interaction|society|education|health|economy|culture)",
    "advice": "`areas` or `fields`",
    "example": "Trade is one of the [[spheres of cooperation]].",
    "source": "сферы жизни"
   },
   {
    "pattern": "in (all|various|different|other|many) spheres",
    "advice": "`areas` or `fields`",
    "example": "They work together [[in various spheres]].",
    "source": "в разных сферах"
   },
   {
    "pattern": "(information|media|cultural|legal|humanitarian|educational|eurasian|virtual|economic) space",
    "advice": "use the noun alone, or `media`, `online`",
    "example": "The [[information space]] was split.",
    "message": "recast",
    "source": "информационное пространство",
    "confidence": "medium"
   },
   {
    "pattern": "collective west",
    "advice": "use `the West`, or attribute it",
    "example": "He blamed the [[collective West]].",
    "message": "recast",
    "source": "коллективный Запад"
   },
   {
    "pattern": "(populated|inhabited) (point|points|locality|localities|settlement|settlements)",
    "advice": "`towns and villages`",
    "example": "Two [[populated points]] lost power.",
    "source": "населённый пункт"
   },
   {
    "pattern": "(populated|inhabited) (area|areas)",
    "advice": "`towns and villages`",
    "example": "Two [[inhabited areas]] lost power.",
    "source": "населённый пункт",
    "confidence": "medium"
   },
   {
    "pattern": "(mourning|festive|commemorative) (event|events)",
    "advice": "`memorial services` or `celebrations`",
    "example": "The [[festive events]] began in May.",
    "source": "траурные мероприятия"
   },
   {
    "pattern": "(discuss|discusses|discussed|discussing|considered|touched on|touched upon|touch upon|raised|address|addressed) (the)? (issue|issues|question|questions|topic|topics) of",
    "advice": "use `discussed` and the noun",
    "example": "The two [[discussed issues of]] trade.",
    "message": "recast",
    "source": "обсудили вопросы",
    "confidence": "medium"
   },
   {
    "pattern": "(issues|questions) of (<word>)? (cooperation|development|interaction|ensuring|providing|strengthening|improving|organizing|security|regulation)",
    "advice": "leave `issues of` out",
    "example": "They spoke of [[issues of bilateral cooperation]].",
    "message": "recast",
    "source": "вопросы сотрудничества",
    "confidence": "medium"
   },
   {
    "pattern": "(medical (worker|workers))",
    "advice": "`health workers` or `doctors and nurses`",
    "example": "All [[medical workers]] got a bonus.",
    "source": "медработники",
    "confidence": "medium"
   },
   {
    "pattern": "highly qualified (specialists|personnel|workers|cadres)",
    "advice": "`skilled workers` or `experts`",
    "example": "There is work for [[highly qualified specialists]].",
    "source": "высококвалифицированные специалисты",
    "confidence": "medium"
   },
   {
    "pattern": "(fraternal|brotherly) (people|peoples|nation|nations|country|countries|relations)",
    "advice": "keep it to quotations",
    "example": "Help for the [[fraternal people]] goes on.",
    "message": "recast",
    "source": "братский народ",
    "confidence": "medium"
   },
   {
    "pattern": "public (organization|organizations|organisation|organisations)",
    "advice": "`NGOs` or `civic groups`",
    "example": "The letter was signed by [[public organizations]].",
    "source": "общественные организации",
    "confidence": "medium"
   },
   {
    "pattern": "of (own|domestic|foreign|russian|local|imported) production",
    "advice": "`home-grown`, `Russian-made` or `imported`",
    "example": "Tractors [[of domestic production]] sold well.",
    "source": "отечественного производства"
   },
   {
    "pattern": "(air temperature|air temperatures)",
    "advice": "`temperature`",
    "example": "The [[air temperature]] fell.",
    "source": "температура воздуха",
    "confidence": "medium"
   },
   {
    "pattern": "(unfavourable|unfavorable|adverse) (weather|meteorological|epidemic|epidemiological) (conditions|phenomena|events|situation)",
    "advice": "`bad weather`",
    "example": "Flights were off in [[unfavorable weather conditions]].",
    "source": "неблагоприятные погодные условия",
    "unless": [
     "@ (in|at|on)"
    ],
    "not": [
     "They coped with adverse weather conditions at sea."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(wage arrears|arrears of wages|arrears on wages)",
    "advice": "`unpaid wages`",
    "example": "The works paid its [[wage arrears]].",
    "source": "задолженность по зарплате",
    "confidence": "medium"
   },
   {
    "pattern": "material (assistance|aid|help|support)",
    "advice": "`financial help`",
    "example": "The family got [[material assistance]].",
    "source": "материальная помощь"
   },
   {
    "pattern": "(similar|analogous) (period|indicator|indicators|figure|figures)",
    "advice": "say `the same period` or name the figure",
    "example": "It fell in the [[similar period]] of last year.",
    "message": "recast",
    "source": "аналогичный период",
    "confidence": "medium"
   },
   {
    "pattern": "(this|the|these|such|average) (indicator|indicators)",
    "advice": "`figure` or `rate`",
    "example": "[[This indicator]] fell to 5.",
    "source": "показатель",
    "confidence": "medium"
   },
   {
    "pattern": "(utility|housing|communal|heating|electricity|water|travel|transport) tariffs",
    "advice": "`bills`, `rates` or `fares`",
    "example": "[[Heating tariffs]] rose.",
    "source": "тарифы",
    "confidence": "medium"
   },
   {
    "pattern": "(=OOO|=OAO|=ZAO|=PAO|=PJSC|=OJSC|=CJSC|=JSC)",
    "advice": "leave the legal form out",
    "example": "The road was built by [[OOO]] Stroitel.",
    "message": "recast",
    "source": "ООО, ОАО, ПАО"
   },
   {
    "pattern": "of the =RF",
    "advice": "`Russian` or `Russia's`",
    "example": "The government [[of the RF]] agreed.",
    "source": "РФ"
   },
   {
    "pattern": "=RF (Ministry|Government|President|Armed|Central|Foreign|Defence|Defense)",
    "advice": "`Russian` or `Russia's`",
    "example": "The [[RF Government]] agreed.",
    "source": "РФ"
   },
   {
    "pattern": "the Russian Federation",
    "advice": "`Russia`",
    "example": "Trade with [[the Russian Federation]] fell.",
    "source": "Российская Федерация",
    "replace": "Russia"
   },
   {
    "pattern": "(president|government|constitution|minister|ministry|forces|citizen|citizens) of the Russian Federation",
    "advice": "`Russian`",
    "example": "The [[government of the Russian Federation]] agreed.",
    "source": "РФ"
   },
   {
    "pattern": "special services",
    "advice": "`intelligence services` or `security services`",
    "example": "The [[special services]] knew of it.",
    "source": "спецслужбы",
    "unless": [
     "(air|uk|forces|and|'s) @"
    ],
    "not": [
     "The UK special services were praised."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "({have}|has|had|with) no (analogue|analogues|analog|analogs)",
    "advice": "say that it is the only one of its kind",
    "example": "The engine [[has no analogues]].",
    "message": "recast",
    "source": "не имеет аналогов"
   },
   {
    "pattern": "without (analogue|analogues|analogs)",
    "advice": "say that it is the only one of its kind",
    "example": "It is an engine [[without analogues]].",
    "message": "recast",
    "source": "без аналогов"
   },
   {
    "pattern": "(the|this) (above-mentioned|abovementioned|above mentioned|aforementioned|aforesaid)",
    "advice": "`this` or `these`",
    "example": "[[The above-mentioned]] firms paid.",
    "source": "вышеупомянутый"
   },
   {
    "pattern": "(above-mentioned|abovementioned|above mentioned|aforementioned)",
    "advice": "`this` or `these`",
    "example": "All [[above-mentioned]] firms paid.",
    "source": "вышеупомянутый"
   },
   {
    "pattern": "(is|are|was|were) engaged in (the)? (production|sale|sales|construction|processing|supply|repair|provision|manufacture|manufacturing|export|delivery|design|search|cultivation)",
    "advice": "`makes`, `sells` or `builds`",
    "example": "The firm [[is engaged in the production]] of tiles.",
    "source": "занимается производством"
   },
   {
    "pattern": "(works|work|measures|activities|plan|program|programme) (on|for) (the)? (<*tion>|<*ment>|<*ance>) of",
    "advice": "use the verb: `work to build`",
    "example": "The [[work on the restoration of]] the mill goes on.",
    "message": "recast",
    "source": "работы по ликвидации",
    "confidence": "medium"
   },
   {
    "pattern": "(without|significant|short-term|atmospheric) precipitation",
    "advice": "`rain`, `snow` or `dry`",
    "example": "The day will pass [[without precipitation]].",
    "source": "осадки",
    "confidence": "medium"
   },
   {
    "pattern": "((at|of|by) the (enterprise|enterprises)|industrial (enterprise|enterprises))",
    "advice": "`plant`, `factory` or `company`",
    "example": "Pay [[at the enterprise]] rose.",
    "source": "предприятие",
    "confidence": "medium"
   },
   {
    "pattern": "({touch} (on|upon)?|{raise}|{lift}) (the|this) theme of",
    "advice": "`discuss` or `mention`",
    "example": "He [[raised the theme of]] rents.",
    "source": "затронуть тему",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The bank sent [[the corresponding statement]] to the court.",
     "message": "recast"
    },
    {
     "bad": "The club will hold [[mass celebrations]] in the square.",
     "message": "use"
    },
    {
     "bad": "The works has no [[monetary means]] left.",
     "message": "use"
    },
    {
     "bad": "There are ramps for [[people with limited opportunities]].",
     "message": "use",
     "fixed": "There are ramps for people with disabilities."
    }
   ],
   "good": [
    {
     "good": "The bank sent its statement to the court."
    },
    {
     "good": "Foreign car makers sold more in May."
    },
    {
     "good": "The firm carried out repair work on the roof."
    },
    {
     "good": "They made changes to the law."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-preposition",
  "summary": "Prepositions carried over from Russian",
  "why": "The Russian word takes one preposition and the English word another, or none: `комментировать решение` but comment *on* a\ndecision, `вакцина от` but a vaccine *against*. The slip is small and every reader hears it.\n\nKnown false alarms: `increase of 5 per cent` is right and left alone.\n",
  "mqm": "linguistic-conventions/grammar",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": false,
  "sources": [
   {
    "title": "Michael Swan, Practical English Usage"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Wrong preposition in `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "{comment} (the|this|that|these|his|her|their) (<word>)? (situation|decision|decisions|statement|statements|words|information|news|report|reports|incident|rumours|rumors|result|results|event|events|data|possibility|topic)",
    "advice": "`comment on`",
    "example": "He declined to [[comment the decision]].",
    "source": "комментировать что-либо"
   },
   {
    "pattern": "(vaccinated|vaccination|vaccinations|immunity|vaccine|vaccines|vaccinate) from (the|a)? (coronavirus|covid|covid-19|flu|influenza|disease|virus|measles|infection)",
    "advice": "`against`",
    "example": "She got the [[vaccination from flu]].",
    "source": "вакцина от"
   },
   {
    "pattern": "(growth|increase|rise|decrease|reduction|decline|drop) of (the)? (price|prices|tariff|tariffs|rates|incidence|salary|salaries|wages|pensions|taxes|demand|gdp|export|exports|import|imports|inflation|morbidity|production|unemployment)",
    "advice": "`rise in` or `fall in`",
    "example": "The [[growth of prices]] slowed.",
    "source": "рост цен"
   },
   {
    "pattern": "({lay}) (flowers|wreaths|a wreath|wreath) to",
    "advice": "`laid flowers at`",
    "example": "The mayor [[laid flowers to]] the monument.",
    "source": "возложить цветы к"
   },
   {
    "pattern": "{discuss} about",
    "advice": "`discuss`",
    "example": "They met to [[discuss about]] rents.",
    "source": "обсуждать",
    "replace": "discuss",
    "unless": [
     "({be}|<*ly>|most|much|been|was|were|is|are) @"
    ],
    "not": [
     "The plan was discussed about a year ago."
    ]
   },
   {
    "pattern": "(answered|answering|answers) (to|on) (the|a|this|his|her|their) (<word>)? (question|questions)",
    "advice": "`answer` or `reply to`",
    "example": "[[Answering to a question]], he denied it.",
    "source": "отвечая на вопрос",
    "unless": [
     "({find}|{have}|<*ing>|the|no|some|all|any|what|his|her|their|our|my) @"
    ],
    "not": [
     "We have no answers to the question."
    ]
   },
   {
    "pattern": "in average",
    "advice": "`on average`",
    "example": "Rents rose by 5 [[in average]].",
    "source": "в среднем",
    "replace": "on average",
    "unless": [
     "@ (speed|temperature|temperatures|pay|earnings|house|prices|price|wages|income|incomes|attendance|attendances|age|cost|costs|weather|terms|conditions|<*s>|<*ing>|weekly|annual|hourly|salary|circumstances)"
    ],
    "not": [
     "There was a rise in average earnings."
    ]
   },
   {
    "pattern": "in (the)? social (networks|network)",
    "advice": "`on social media`",
    "example": "The clip was posted [[in social networks]].",
    "source": "в социальных сетях",
    "replace": "on social media",
    "unless": [
     "({interest}|{invest}|role|rise|growth|{believe}|leader) @"
    ],
    "not": [
     "She wrote on her interest in social networks."
    ]
   },
   {
    "pattern": "social networks",
    "advice": "`social media`",
    "example": "The clip went round [[social networks]].",
    "source": "социальные сети",
    "replace": "social media",
    "confidence": "medium"
   },
   {
    "pattern": "(on (the)? air of|in the air of)",
    "advice": "`on`",
    "example": "He said so [[on the air of]] Channel One.",
    "source": "в эфире",
    "unless": [
     "(a|an|{have}|has|had|with|{breathe}|{put}) @",
     "@ (<*ness>|confidence|mystery|expectancy|expectation|optimism|menace|change|celebration|excitement|calm)"
    ],
    "not": [
     "There was change in the air of expectation."
    ]
   },
   {
    "pattern": "(on (the)? live air|in live air|in the live air|in live broadcast)",
    "advice": "`live on air`",
    "example": "He said so [[in live air]].",
    "source": "в прямом эфире"
   },
   {
    "pattern": "not later than",
    "advice": "`no later than` or `by`",
    "example": "The work must end [[not later than]] May.",
    "source": "не позднее",
    "replace": "no later than"
   },
   {
    "pattern": "{participate} at",
    "advice": "`take part in`",
    "example": "They [[participated at]] the fair.",
    "source": "участвовать на",
    "unless": [
     "@ (the)? (<word>)? (level|least)"
    ],
    "not": [
     "They participated at the highest level."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "{depend} from",
    "advice": "`depend on`",
    "example": "Rents [[depend from]] the council.",
    "source": "зависеть от",
    "replace": "depend on",
    "unless": [
     "@ (case|one|year|day|time)"
    ],
    "not": [
     "It depends from case to case."
    ]
   },
   {
    "pattern": "(accused|suspected) in (the|a|an)? (<*ing>|murder|theft|crime|fraud|corruption|bribery|espionage|treason)",
    "advice": "`of`",
    "example": "He was [[accused in stealing]] a car.",
    "source": "обвиняется в",
    "unless": [
     "@ (case|trial|inquiry|probe|investigation|scandal)"
    ],
    "not": [
     "He is the main accused in the murder case."
    ]
   },
   {
    "pattern": "{congratulate} <1-4> with (the|his|her|their|a)? (<*day>|victory|anniversary|holiday|holidays|year|birthday|win|success|appointment|election)",
    "advice": "`congratulate on`",
    "example": "He [[congratulated the crew with the anniversary]].",
    "source": "поздравить с"
   },
   {
    "pattern": "from one side ,",
    "advice": "`on the one hand`",
    "example": "[[From one side,]] rents rose.",
    "source": "с одной стороны"
   },
   {
    "pattern": "(on|from) the other side , (the|it|he|they|we|there|this)",
    "advice": "`on the other hand`",
    "example": "[[On the other side, the]] rents rose.",
    "source": "с другой стороны",
    "confidence": "medium"
   },
   {
    "pattern": "{arrive} to (<name>|the (city|country|scene|region|hospital|capital|place|site|meeting|airport|station))",
    "advice": "`arrive in` or `arrive at`",
    "example": "The envoy [[arrived to Paris]].",
    "source": "прибыть в"
   },
   {
    "pattern": "{consist} from",
    "advice": "`consist of`",
    "example": "The crew [[consists from]] two men.",
    "source": "состоять из"
   },
   {
    "pattern": "married with",
    "advice": "`married to`",
    "example": "She is [[married with]] him.",
    "source": "женат на",
    "unless": [
     "@ (a|<number>|two|three|four|five|children|kids|one|no|twin|grown-up|young|six|seven|an)"
    ],
    "not": [
     "He is married with two children."
    ]
   },
   {
    "pattern": "(influenced|influencing|affects|affected|affecting) on",
    "advice": "`influence` or `affect`",
    "example": "Rain [[affects on]] rents.",
    "source": "влиять на"
   },
   {
    "pattern": "(the|a|no|any|have|has|had|this|such) possibility to",
    "advice": "`chance to` or `possibility of`",
    "example": "They had [[no possibility to]] leave.",
    "source": "возможность сделать"
   },
   {
    "pattern": "on the (photo|photos|picture|pictures)",
    "advice": "`in the photo`",
    "example": "The man [[on the photo]] is his son.",
    "source": "на фото",
    "unless": [
     "({work}|{focus}|{base}|{concentrate}|{comment}|{start}|effect|name|cut|fees|him|me|them) @"
    ],
    "not": [
     "He worked on the picture."
    ]
   },
   {
    "pattern": "in (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "advice": "`on`",
    "example": "The court sits [[in Monday]].",
    "source": "в понедельник",
    "unless": [
     "@ ('s|night|night's|morning's|<name>|papers)"
    ],
    "not": [
     "He rode in Sunday Times colours."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He would not [[comment the statement]].",
     "message": "use"
    },
    {
     "bad": "The [[growth of wages]] was slow.",
     "message": "use"
    },
    {
     "bad": "The work will end [[not later than]] Friday.",
     "message": "use",
     "fixed": "The work will end no later than Friday."
    }
   ],
   "good": [
    {
     "good": "He would not comment on the statement."
    },
    {
     "good": "There was an increase of 5 per cent."
    },
    {
     "good": "There was a rise in average earnings."
    },
    {
     "good": "The plan was discussed about a year ago."
    }
   ]
  }
 },
 {
  "id": "awkward/ru-verb-pattern",
  "summary": "Verbs used in the Russian way",
  "why": "`Рассказал, что`, `напомнил, что`, `запрещает всем отправлять`: the Russian verb needs no object, or takes an infinitive,\nand the English one does not. `He told that` and `prohibits them to leave` are plainly wrong, in a quotation too.\n\nKnown false alarms: reduced passives (`reporters told about the plan`) where the object stands before the verb.\n",
  "mqm": "linguistic-conventions/grammar",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": false,
  "sources": [
   {
    "title": "Michael Swan, Practical English Usage"
   },
   {
    "title": "Garner's Modern English Usage"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Wrong verb pattern `{actual}` ({source}): use {advice}"
  },
  "phrases": [
   {
    "pattern": "(told|tells) (that|about)",
    "advice": "`said that`, `told X that` or `spoke about`",
    "example": "The mayor [[told about]] the new school.",
    "source": "рассказал, что",
    "unless": [
     "({be}|was|were|been|being|'re|'m|get|got|getting|{have}|'ve|had|has|when|if|not|never|once|often|also|so|just|is|are|repeatedly|previously|later|first|constantly|us|me|him|them|her|you|people) @",
     "(story|stories|tale|tales|joke|jokes|truth|lie|lies|<*ly>|ever|only|always) @",
     "@ (man|woman|woman's|story|stories|many|much|<word> story|<word> tale)",
     "(isn't|wasn't|aren't|weren't) @",
     "{be} <1-4> @"
    ],
    "not": [
     "He told that story twice.",
     "They were told about the new school.",
     "They had not been told that rents rose.",
     "He was often told that he was tall."
    ]
   },
   {
    "pattern": "^ (<name>|<name> <name>|he|she) (told|tells) how",
    "advice": "`said how` or `described how`",
    "example": "[[Hill told how]] the school began.",
    "source": "рассказал, как",
    "confidence": "medium",
    "note": "British papers write so too"
   },
   {
    "pattern": "(reminded|reminds) that",
    "advice": "`reminded X that` or `noted that`",
    "example": "The mayor [[reminded that]] the school was old.",
    "source": "напомнил, что",
    "unless": [
     "({be}|was|were|been|being|us|me|him|them|her|you|people|get|got|also|<*ly>|are|is|everyone|all) @",
     "{be} <1-3> @"
    ],
    "not": [
     "He was again reminded that rents rose."
    ]
   },
   {
    "pattern": "(informed|informs) (that|about)",
    "advice": "`said that` or `informed X that`",
    "example": "The mayor [[informed that]] the school was old.",
    "source": "сообщил, что",
    "unless": [
     "({be}|was|were|been|being|us|me|him|them|her|you|people|keep|kept|get|got|is|are|<*ly>|better|well|not|stay|{have}) @",
     "{be} <1-3> @",
     "@ (consent|decision|decisions|choice)"
    ],
    "not": [
     "They were not informed that rents rose.",
     "They were well informed about rents."
    ]
   },
   {
    "pattern": "(assured|assures) that",
    "advice": "`assured X that` or `said that`",
    "example": "The mayor [[assured that]] the school was safe.",
    "source": "заверил, что",
    "unless": [
     "({be}|was|were|been|being|us|me|him|them|her|you|rest|feel|<*ly>|is|are|people|fans) @",
     "{be} <1-3> @"
    ],
    "not": [
     "They can rest assured that rents fell."
    ]
   },
   {
    "pattern": "(assured|informed|reminded|told|warned) in the (ministry|department|agency|kremlin|embassy|company|council)",
    "advice": "`the ministry said`",
    "example": "The school is safe, [[assured in the council]].",
    "source": "заверили в министерстве",
    "confidence": "medium"
   },
   {
    "pattern": "({prohibit}|{ban}) (him|her|them|us|me|you|everyone|everybody|anyone|citizens|residents) to <word>",
    "advice": "`prohibit X from doing` or `bar X from doing`",
    "example": "The law [[prohibits everyone to sell]] the land.",
    "source": "запрещает всем отправлять"
   },
   {
    "pattern": "{prohibit} <1-4> to (send|do|go|use|have|make|enter|leave|work|sell|buy|take|get|be|hold|give|speak|travel|import|export|carry|wear|visit|conduct|participate|trade|open|build|produce|play|drive|fly|publish|show)",
    "advice": "`prohibit X from doing` or `bar X from doing`",
    "example": "The rules [[prohibit tenants to sell]] the land.",
    "source": "запрещает отправлять"
   },
   {
    "pattern": "(allows|allow|allowing) to (reduce|increase|avoid|make|create|improve|build|solve|get|see|save|use|develop|ensure|achieve|obtain|determine|identify|conduct|do|expand|find|raise|cut|provide|keep|prevent|say|speak|understand|form)",
    "advice": "`make it possible to`",
    "example": "The bridge [[allows to reduce]] costs.",
    "source": "позволяет сократить"
   },
   {
    "pattern": "(enables|enable|enabling) to (reduce|increase|avoid|make|create|improve|build|solve|get|see|save|use|develop|ensure|achieve)",
    "advice": "`make it possible to`",
    "example": "The bridge [[enables to reduce]] costs.",
    "source": "позволяет сократить"
   },
   {
    "pattern": "({suggest}|{propose}|{recommend}) (him|her|them|us|me|you|everyone|people|citizens|residents) to <word>",
    "advice": "`suggest that X do`",
    "example": "He [[suggested them to leave]].",
    "source": "предложил им сделать"
   },
   {
    "pattern": "{explain} (him|her|them|us|me|you) (that|how|why|what)",
    "advice": "`explain to`",
    "example": "He [[explained them that]] rents rose.",
    "source": "объяснил им, что"
   },
   {
    "pattern": "{describe} (him|her|them|us|me|you) (that|how|why|what)",
    "advice": "`describe to`",
    "example": "He [[described them how]] rents rose.",
    "source": "описал им, что"
   },
   {
    "pattern": "{insist} to (go|be|have|do|see|stay|take|make|hold)",
    "advice": "`insist on`",
    "example": "He [[insisted to go]].",
    "source": "настаивать",
    "confidence": "medium"
   },
   {
    "pattern": "({call}|{urge}) (on)? (for)? not to (worry|panic)",
    "advice": "`urged people not to`",
    "example": "He [[called not to panic]].",
    "source": "призвал не паниковать",
    "confidence": "medium"
   },
   {
    "pattern": "(called|urged|calls|urges) (not)? to (pay|stop|respect|refrain|take|observe|comply|consider|support|remember|strengthen|protect|boycott|use|help)",
    "advice": "`urged people to` or `called for`",
    "example": "The mayor [[called to boycott]] the fair.",
    "source": "призвал сделать",
    "unless": [
     "({be}|was|were|been|being|is|are|who|so|phone|phoned|also|what|when|{get}|felt|those|people|they|<*s>|him|he|she|i) @"
    ],
    "not": [
     "They were called to help."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "{threaten} him to",
    "advice": "`threatened to`",
    "example": "He [[threatened him to]] sue.",
    "source": "пригрозил ему",
    "confidence": "low"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The head [[told about]] the new wing of the museum.",
     "message": "use"
    },
    {
     "bad": "The law [[prohibits anyone to enter]] the park.",
     "message": "use"
    },
    {
     "bad": "The envoy [[reminded that]] the treaty was old.",
     "message": "use"
    },
    {
     "bad": "The path [[allows to avoid]] the main road.",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The head spoke about the new wing of the museum."
    },
    {
     "good": "The law prohibits anyone from entering the park."
    },
    {
     "good": "They were told that the treaty was old."
    },
    {
     "good": "The path allows walkers to avoid the main road."
    }
   ]
  }
 },
 {
  "id": "awkward/uk-calque",
  "summary": "Phrases carried over word for word from Ukrainian",
  "why": "`Народний депутат`, `голова ОВА`, `приліт`, `територіальна громада`: Ukrainian news has a vocabulary of its own, that of its\noffices and that of the war. The reader elsewhere needs the office named and the claim attributed.\n\nKnown false alarms: copy written for readers in Ukraine.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "uk"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Ukrainian calque `{actual}` ({source}): use {advice}",
   "recast": "Ukrainian calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(people's|people) (deputy|deputies)",
    "advice": "`MP` or `lawmaker`",
    "example": "A [[people's deputy]] left.",
    "source": "народний депутат",
    "unless": [
     "@ (prime|minister|leader|head|chief|director|editor)"
    ],
    "not": [
     "He is the people's deputy leader."
    ]
   },
   {
    "pattern": "(temporarily)? (uncontrolled|non-controlled|not controlled) (territory|territories|area|areas)",
    "advice": "`areas outside government control`",
    "example": "They fled the [[uncontrolled territories]].",
    "message": "recast",
    "source": "непідконтрольні території",
    "unless": [
     "(vast|of) uncontrolled (area|areas)"
    ],
    "not": [
     "It is full of uncontrolled areas."
    ]
   },
   {
    "pattern": "temporarily occupied (territory|territories|area|areas|regions|cities|crimea|city|<name>)",
    "advice": "`Russian-occupied`",
    "example": "They fled the [[temporarily occupied areas]].",
    "source": "тимчасово окуповані території"
   },
   {
    "pattern": "(head|chief|chairman|deputy head) of the (<1-2>)? (oblast|regional|district|city|region) (military|state|civil|civil-military) (state|military)? administration",
    "advice": "`governor` or `regional governor`",
    "example": "The [[head of the regional military administration]] left.",
    "source": "голова обласної військової адміністрації"
   },
   {
    "pattern": "(regional|oblast|district|city) (military|state|civil-military) (state)? (administration|administrations)",
    "advice": "`governor's office` or `council`",
    "example": "The [[regional military administration]] met.",
    "source": "обласна військова адміністрація",
    "confidence": "medium"
   },
   {
    "pattern": "(=OVA|=OMA|=RMA|=OCVA) (head|chief|chairman|reported|said)",
    "advice": "`governor` or `governor's office`",
    "example": "The [[OVA reported]] ten fires.",
    "source": "ОВА"
   },
   {
    "pattern": "(head|chief) of (the)? (<name>)? (=OVA|=OMA|=RMA)",
    "advice": "`governor`",
    "example": "The [[head of the Kharkiv OVA]] left.",
    "source": "голова ОВА"
   },
   {
    "pattern": "(worked|works|working|work) (out)? (on|at) (enemy|the enemy|enemy's) (targets|positions|equipment|personnel|tanks|columns|concentrations)?",
    "advice": "`hit` or `fired at`",
    "example": "Guns [[worked on enemy positions]].",
    "source": "відпрацювали по ворогу",
    "unless": [
     "@ (lines|radio|code|codes|mine)"
    ],
    "not": [
     "They worked on enemy codes."
    ]
   },
   {
    "pattern": "(recorded|heard|several|two|three|enemy|direct) (arrival|arrivals) (in|at|on) (the)? (region|infrastructure|enterprise|object|suburbs|critical|energy|industrial|residential|private)",
    "advice": "`strike` or `hit`",
    "example": "There were [[two arrivals in the suburbs]].",
    "source": "приліт"
   },
   {
    "pattern": "(missile|shell|rocket|drone) (arrival|arrivals)",
    "advice": "`strike` or `hit`",
    "example": "Ten [[missile arrivals]] were heard.",
    "source": "приліт"
   },
   {
    "pattern": "(there|was|were) (a|an)? (hit|hits|arrival) (to|in|on) (an|a|the) (object|objects) of (critical|civil|energy|industrial)? infrastructure",
    "advice": "`X was hit`",
    "example": "There [[was a hit on an object of critical infrastructure]].",
    "source": "влучання в об'єкт інфраструктури"
   },
   {
    "pattern": "(enemy|hostile) (shelling|shellings|drone|drones|missiles|missile|uav|uavs|aviation|manpower|equipment|artillery|bombardment|army|losses)",
    "advice": "`Russian`, with the source named",
    "example": "Ten were hurt in [[enemy shelling]].",
    "source": "ворожі обстріли",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (racists|rashists|ruscists|orcs|orks|katsaps) (fired|shelled|attacked|have|are|were|launched|struck|hit)",
    "advice": "`Russian forces`; keep the word for quotations",
    "example": "[[The orcs shelled]] the town.",
    "source": "рашисти, орки",
    "unless": [
     "(the)? (racists|orcs) (have|are|were|attacked)"
    ],
    "not": [
     "The orcs are green."
    ]
   },
   {
    "pattern": "(the)? occupiers (fired|shelled|attacked|launched|struck|hit|killed|continue|destroyed|dropped)",
    "advice": "`Russian forces`, with the source named",
    "example": "[[The occupiers shelled]] the town.",
    "source": "окупанти",
    "confidence": "medium"
   },
   {
    "pattern": "(territorial|united territorial|amalgamated|rural|settlement|village) (community|communities) (of|in|<name>|council|was|were|,)",
    "advice": "`municipality` or `area`",
    "example": "Ten [[territorial communities in]] the north were hit.",
    "source": "територіальна громада",
    "unless": [
     "village (community|communities)",
     "rural (community|communities)"
    ],
    "not": [
     "Rural communities in Kent are poor."
    ]
   },
   {
    "pattern": "(hromada|hromadas)",
    "advice": "`municipality` or `area`",
    "example": "Ten [[hromadas]] were hit.",
    "source": "громада"
   },
   {
    "pattern": "(minus|plus) (one|two|three|another) (tank|plane|drone|helicopter|occupier|occupiers|aircraft|missile|system)",
    "advice": "`destroyed`",
    "example": "He wrote: [[minus one tank]].",
    "source": "мінус один танк"
   },
   {
    "pattern": "(utilized|utilised) (the|a|an|enemy|occupiers|another|two|three|several) (enemy|russian)? (drone|drones|tank|tanks|equipment|occupiers|plane)",
    "advice": "`destroyed`",
    "example": "They [[utilized a tank]].",
    "source": "утилізували"
   },
   {
    "pattern": "(energy workers|power engineers|power workers) (have|are|restored|repaired|worked|managed|continue)",
    "advice": "`crews` or `engineers`",
    "example": "[[Power engineers restored]] the line.",
    "source": "енергетики",
    "confidence": "medium"
   },
   {
    "pattern": "(power|emergency|stabilization|stabilisation|hourly|planned)-? (outage|shutdown|blackout) (schedules|schedule)",
    "advice": "`planned power cuts`",
    "example": "They published [[hourly outage schedules]].",
    "source": "графіки відключень"
   },
   {
    "pattern": "emergency shutdowns (are|were|have been) (applied|used|introduced)",
    "advice": "`power was cut`",
    "example": "[[Emergency shutdowns are applied]] in Kyiv.",
    "source": "застосовано аварійні відключення"
   },
   {
    "pattern": "(the)? =Verkhovna =Rada",
    "advice": "`parliament`; give the name once",
    "example": "[[The Verkhovna Rada]] voted.",
    "source": "Верховна Рада",
    "confidence": "low"
   },
   {
    "pattern": "(the)? (russian|muscovite) (aggressor|occupant|occupants)",
    "advice": "`Russia` or `Russian forces`; keep the word for quotations",
    "example": "[[The Russian occupants]] left.",
    "source": "російські окупанти"
   },
   {
    "pattern": "(aggressor|terrorist) (country|state)",
    "advice": "`Russia`; keep the word for quotations",
    "example": "Trade with the [[aggressor country]] ended.",
    "source": "країна-агресор",
    "unless": [
     "(a|an|no|any|sponsor|declare|declared|islamic|rogue) @"
    ],
    "not": [
     "He called it a terrorist state."
    ]
   },
   {
    "pattern": "(full-scale) (war|invasion) (of|in|by) (the)? (russia|russian federation|ukraine|enemy|aggressor) against",
    "advice": "`Russia's full-scale invasion`",
    "example": "It shut after the [[full-scale invasion of the Russian Federation against]] us.",
    "source": "повномасштабне вторгнення"
   },
   {
    "pattern": "(since|after|from|before) the (beginning|start) of the (full-scale|great|big) war",
    "advice": "`since Russia's full-scale invasion in 2022`",
    "example": "It shut [[after the beginning of the full-scale war]].",
    "source": "з початку повномасштабної війни"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "A [[people's deputy]] spoke.",
     "message": "use"
    },
    {
     "bad": "The [[head of the regional military administration]] denied it.",
     "message": "use"
    },
    {
     "bad": "Tens of thousands fled the [[uncontrolled territories]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "A lawmaker spoke."
    },
    {
     "good": "The governor denied it."
    },
    {
     "good": "There were ten arrivals at the port."
    }
   ]
  }
 },
 {
  "id": "awkward/zh-calque",
  "summary": "Constructions carried over word for word from Chinese",
  "why": "Each of these is a Chinese construction in English words: `随着…的不断发展`, `从而`, `在…方面`, `做好…工作`. English has the words\nbut says it another way: with a plain verb, a plain preposition, or not at all.\n\nKnown false alarms: legal texts and company reports keep some of this wording on purpose.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Joan Pinkham, The Translator's Guide to Chinglish"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Chinese calque `{actual}` ({source}): use {advice}",
   "recast": "Chinese calque `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "^ among them ,",
    "advice": "use `of these`, or join the sentences",
    "example": "Ten shops shut. [[Among them,]] six sold tea.",
    "message": "recast",
    "source": "其中",
    "confidence": "medium"
   },
   {
    "pattern": "^ (with|along with) the (continuous|rapid|gradual|constant|continued|deepening|further|in-depth|vigorous|comprehensive) (development|improvement|advancement|deepening|progress|promotion|increase|expansion|growth|optimization|implementation|rise) of",
    "advice": "`as X grows`",
    "example": "[[With the continuous development of]] trade, rents rose.",
    "source": "随着…的不断发展"
   },
   {
    "pattern": "^ with the (development|improvement|advancement|deepening|progress|promotion|arrival|approach|advent|implementation|intensification|popularization) of",
    "advice": "`as X grows`",
    "example": "[[With the arrival of]] spring, rents rose.",
    "source": "随着…的发展",
    "confidence": "medium"
   },
   {
    "pattern": "so as to",
    "advice": "`to`",
    "example": "They cut rents [[so as to]] fill shops.",
    "source": "以",
    "replace": "to"
   },
   {
    "pattern": "thereby",
    "advice": "`and so`, or begin a new sentence",
    "example": "Rents were [[thereby]] cut.",
    "source": "从而",
    "confidence": "medium"
   },
   {
    "pattern": ", thereby <*ing>",
    "advice": "`and so`, or begin a new sentence",
    "example": "Rents fell[[, thereby helping]] shops.",
    "source": "从而",
    "confidence": "medium"
   },
   {
    "pattern": ", (in an attempt|attempting) to <word>",
    "advice": "`to`, or begin a new sentence",
    "example": "They cut rents[[, attempting to fill]] shops.",
    "source": "企图",
    "confidence": "medium"
   },
   {
    "pattern": "vitality (of <1-7>)? (will be|has been|have been|be|is) (further|fully|effectively)? (released|stimulated|unleashed)",
    "advice": "`X will grow`",
    "example": "The [[vitality of trade will be further released]].",
    "source": "活力得到释放",
    "confidence": "medium"
   },
   {
    "pattern": "not only <1-9> , but",
    "advice": "complete the pair: `not only … but also`",
    "example": "He was [[not only late, but]] rude.",
    "message": "recast",
    "source": "不但…而且",
    "unless": [
     "@ also"
    ],
    "not": [
     "He was not only late, but also rude."
    ],
    "confidence": "low"
   },
   {
    "pattern": "how to (view|look at|treat) (the|this|these|china's)",
    "advice": "`what to make of`",
    "example": "He was asked [[how to view the]] deal.",
    "source": "如何看待"
   },
   {
    "pattern": "how do you (view|look at|evaluate) (the|this|these|china's)",
    "advice": "`what do you make of`",
    "example": "[[How do you view the]] deal?",
    "source": "如何看待"
   },
   {
    "pattern": "(issues|topics|matters) of (common|mutual) (concern|interest)",
    "advice": "name them",
    "example": "They spoke of [[issues of common concern]].",
    "message": "recast",
    "source": "共同关心的问题",
    "confidence": "medium"
   },
   {
    "pattern": "(times|fold) (of that|over that) (of|in)",
    "advice": "`X times as many as`",
    "example": "It was ten [[times of that in]] May.",
    "source": "是…的N倍"
   },
   {
    "pattern": "(market value|share price|stock price|shares|wealth|value|capitalization) (has|have|had)? (evaporated|evaporates|evaporate|vaporized)",
    "advice": "`was wiped out` or `lost`",
    "example": "Its [[market value evaporated]].",
    "source": "市值蒸发"
   },
   {
    "pattern": "(evaporated|evaporate|evaporates|evaporating|vaporized) (by|nearly|about|more than|over|almost|some)",
    "advice": "`lost` or `wiped out`",
    "example": "Its worth [[evaporated by]] half.",
    "source": "蒸发"
   },
   {
    "pattern": "(in terms of|in aspects such as)",
    "advice": "name the thing, or use `in` or `for`",
    "example": "It leads [[in terms of]] trade.",
    "message": "recast",
    "source": "在…方面",
    "confidence": "medium"
   },
   {
    "pattern": "in the (aspect|aspects|respect) of",
    "advice": "`in`",
    "example": "It leads [[in the aspect of]] trade.",
    "source": "在…方面",
    "replace": "in"
   },
   {
    "pattern": "in (many|all|various|other|these|two|three) (aspects|respects)",
    "advice": "say in which",
    "example": "It leads [[in all aspects]].",
    "message": "recast",
    "source": "各方面",
    "confidence": "medium"
   },
   {
    "pattern": "(all|various|many) aspects of",
    "advice": "say which",
    "example": "It governs [[all aspects of]] trade.",
    "message": "recast",
    "source": "各方面",
    "confidence": "medium"
   },
   {
    "pattern": "(from|in) the (perspective|angle) of",
    "advice": "`for` or `as X sees it`",
    "example": "[[From the perspective of]] shops, rents rose.",
    "source": "从…角度",
    "confidence": "medium"
   },
   {
    "pattern": "both sides (agreed|reached|should|will|have|expressed|said)",
    "advice": "`they` or `the two`",
    "example": "[[Both sides agreed]] to trade.",
    "source": "双方",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? people of (the two|both|all|their respective) countries",
    "advice": "`both peoples`, or say who",
    "example": "It is good for [[the people of the two countries]].",
    "source": "两国人民",
    "confidence": "medium"
   },
   {
    "pattern": "their respective countries",
    "advice": "`their countries`",
    "example": "They left for [[their respective countries]].",
    "source": "各自国家",
    "replace": "their countries"
   },
   {
    "pattern": "(since|after) (the)? (founding|establishment) of (diplomatic ties|diplomatic relations|new =China)",
    "advice": "say the year",
    "example": "Trade grew [[since the establishment of diplomatic ties]].",
    "message": "recast",
    "source": "建交以来",
    "confidence": "medium"
   },
   {
    "pattern": "(situation|phenomenon) of <1-4> (has|have) (appeared|emerged|occurred)",
    "advice": "say what happened",
    "example": "A [[situation of empty shops has emerged]].",
    "message": "recast",
    "source": "出现…现象"
   },
   {
    "pattern": "the phenomenon of",
    "advice": "say what happens",
    "example": "[[The phenomenon of]] empty shops is new.",
    "message": "recast",
    "source": "…的现象",
    "confidence": "medium"
   },
   {
    "pattern": "the (issue|problem) of (<0-1> <*ing>|how)",
    "advice": "leave `the issue of` out",
    "example": "They spoke of [[the issue of how]] to trade.",
    "source": "…的问题"
   },
   {
    "pattern": "(under|in) the (situation|circumstances|premise|condition|conditions) (of|that)",
    "advice": "`if`, `with` or `when`",
    "example": "It grew [[under the situation of]] high rents.",
    "source": "在…情况下"
   },
   {
    "pattern": "(under|facing) the (new|current|present) (situation|circumstances|conditions)",
    "advice": "`now`, or leave it out",
    "example": "[[Under the new situation]], rents rose.",
    "source": "新形势下"
   },
   {
    "pattern": "^ (at present|at the moment|up to now|so far) ,",
    "advice": "`now`, or leave it out",
    "example": "[[At present,]] rents rise.",
    "source": "目前",
    "confidence": "medium"
   },
   {
    "pattern": "^ in recent years ,",
    "advice": "say since when",
    "example": "[[In recent years,]] rents rose.",
    "source": "近年来",
    "confidence": "medium"
   },
   {
    "pattern": "^ (since the beginning of|since) this year ,",
    "advice": "`this year`",
    "example": "[[Since the beginning of this year,]] rents rose.",
    "source": "今年以来",
    "confidence": "medium"
   },
   {
    "pattern": "on the (same day|day) ,",
    "advice": "give the day",
    "example": "[[On the same day,]] rents rose.",
    "message": "recast",
    "source": "当日",
    "confidence": "medium"
   },
   {
    "pattern": "^ (first of all|firstly|secondly|thirdly) ,",
    "advice": "`first`, or begin with the thing",
    "example": "[[Firstly,]] rents rose.",
    "source": "首先",
    "confidence": "medium"
   },
   {
    "pattern": "^ on (the)? one hand ,",
    "advice": "leave it out",
    "example": "[[On the one hand,]] rents rose.",
    "message": "recast",
    "source": "一方面",
    "confidence": "low"
   },
   {
    "pattern": "(the)? above-mentioned",
    "advice": "`these`",
    "example": "[[The above-mentioned]] shops shut.",
    "source": "上述"
   },
   {
    "pattern": "(with|had|has|have) a total (area|length|investment|mileage|amount|population|value|floor area) of",
    "advice": "leave `total` out",
    "example": "It is a port [[with a total area of]] two acres.",
    "source": "总投资",
    "confidence": "medium"
   },
   {
    "pattern": "(accounting|accounted|accounts) for <number> (%|percent|per cent) of the total",
    "advice": "`X% of`",
    "example": "It is tea, [[accounting for 5% of the total]].",
    "source": "占总数的",
    "confidence": "medium"
   },
   {
    "pattern": "year-on-year",
    "advice": "`from a year earlier`",
    "example": "Rents rose 5% [[year-on-year]].",
    "source": "同比",
    "confidence": "low"
   },
   {
    "pattern": "month-on-month",
    "advice": "`from the month before`",
    "example": "Rents rose 5% [[month-on-month]].",
    "source": "环比",
    "confidence": "low"
   },
   {
    "pattern": "(an|the) increase of <1-5> (over|from|compared with|compared to|year-on-year)",
    "advice": "`up X from`",
    "example": "It sold ten ships, [[an increase of 5 over]] May.",
    "source": "同比增长",
    "confidence": "medium"
   },
   {
    "pattern": "(take|takes|taking|took) <1-5> as the (core|main|starting point|goal|guide|guidance|breakthrough|main line|key|lead|carrier|basis)",
    "advice": "`centred on` or `aimed at`",
    "example": "They [[take trade as the core]].",
    "source": "以…为核心"
   },
   {
    "pattern": "with <1-5> as the (core|main body|main|starting point|goal|guide|main line|carrier|leading|theme|center|centre)",
    "advice": "`centred on` or `led by`",
    "example": "They work [[with trade as the core]].",
    "source": "以…为核心"
   },
   {
    "pattern": "centering (on|around)",
    "advice": "`about` or `on`",
    "example": "They met, [[centering on]] trade.",
    "source": "围绕"
   },
   {
    "pattern": "^ (focusing on|centering on|surrounding|around) the (theme|goal|main line|topic|task)",
    "advice": "`on`",
    "example": "[[Focusing on the theme]] of trade, they met.",
    "source": "围绕"
   },
   {
    "pattern": "with the theme of",
    "advice": "`on` or `called`",
    "example": "They met [[with the theme of]] trade.",
    "source": "以…为主题"
   },
   {
    "pattern": "(development|management|service|living|consumption|opening-up|technical|technological|income|governance) level (of|and|has|have|is|in|,)",
    "advice": "leave `level` out",
    "example": "The [[development level of]] ports rose.",
    "source": "发展水平",
    "confidence": "medium"
   },
   {
    "pattern": "in the form of a (team|group|delegation)",
    "advice": "`in a group`",
    "example": "They came [[in the form of a delegation]].",
    "source": "以…形式"
   },
   {
    "pattern": "(a)? (series|number) of (activities|measures|policies|initiatives|preferential)",
    "advice": "say which",
    "example": "They held [[a series of activities]].",
    "message": "recast",
    "source": "一系列",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (party|parties|side|sides) (of|to) (both|the two) (sides|parties|countries)",
    "advice": "`both` or `they`",
    "example": "It binds [[the parties of both countries]].",
    "source": "双方"
   },
   {
    "pattern": "(operate|operates|operating|operated|run|running) normally",
    "advice": "`is open` or `as usual`",
    "example": "The bus will [[operate normally]].",
    "source": "正常运行"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "Ten shops closed, and the rest cut rents [[so as to]] win back trade.",
     "message": "use",
     "fixed": "Ten shops closed, and the rest cut rents to win back trade."
    },
    {
     "bad": "[[With the continuous development of]] tourism, rents rose.",
     "message": "use"
    },
    {
     "bad": "The trams [[operate normally]] again.",
     "message": "use"
    },
    {
     "bad": "Its [[market value has evaporated]].",
     "message": "use"
    },
    {
     "bad": "A [[situation of empty shops has emerged]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "Ten shops closed, four of which sold tea."
    },
    {
     "good": "The tram runs as usual."
    },
    {
     "good": "He is so tall as to hit the lamp."
    }
   ]
  }
 },
 {
  "id": "awkward/zh-empty-modifier",
  "summary": "Chinese modifiers that add nothing in English",
  "why": "`不断提高`, `成功举办`, `取得丰硕成果`: in Chinese a verb likes an adverb at its side. In English it boasts: what is held was\nheld successfully, and what is improved was worse. Leave the modifier out, or say by how much.\n\nKnown false alarms: reports that weigh how well something was done.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Joan Pinkham, The Translator's Guide to Chinglish"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Empty Chinese modifier `{actual}` ({source}): use {advice}",
   "recast": "Empty Chinese modifier `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(so as|in order) to (better|further|effectively|fully|comprehensively|continuously|jointly|actively)",
    "advice": "`to`, without the adverb",
    "example": "They cut rents [[in order to better]] fill shops.",
    "source": "以更好地"
   },
   {
    "pattern": "in (a|an) (scientific|standardized|standardised|comprehensive|coordinated|steady|down-to-earth|all-round|solid|planned|targeted|law-based|all-out|orderly and effective|pragmatic|refined|intensive|multi-level) (manner|way|fashion)",
    "advice": "the adverb, or leave it out",
    "example": "Trade grew [[in a coordinated manner]].",
    "source": "有序地"
   },
   {
    "pattern": "(in-depth|friendly and candid|frank and friendly|cordial and friendly) (exchange|exchanges) (of views|of opinions)?",
    "advice": "`talks` or `discussed`",
    "example": "They had [[in-depth exchanges]] on trade.",
    "source": "深入交流",
    "confidence": "medium"
   },
   {
    "pattern": "(deeply|profoundly|scientifically|correctly|accurately|thoroughly|deeply and thoroughly) (grasp|grasps|grasped|grasping|understand|understands|understanding|explore|explores|exploring|explored|clarify|clarifies|handle|handles|handled|handling|expound|expounded|recognize|recognized|implement|implementing|study|studying|studied|respond|responding)",
    "advice": "leave the adverb out",
    "example": "They [[correctly handle]] trade.",
    "message": "recast",
    "source": "深刻把握",
    "unless": [
     "(not|never) @"
    ],
    "not": [
     "He did not correctly handle the ball."
    ]
   },
   {
    "pattern": "(actively|vigorously|continuously|constantly|comprehensively|unswervingly|earnestly|conscientiously|energetically|resolutely|solidly|jointly|deeply|effectively|further) (and <1-1>)? (promote|promoted|promotes|promoting|strengthen|strengthened|strengthening|improve|improved|improving|deepen|deepened|deepening|enhance|enhanced|enhancing|expand|expanded|expanding|advance|advanced|advancing|implement|implemented|implementing|develop|developed|developing|carry out|carried out|optimize|optimized|optimizing|consolidate|consolidated|consolidating|explore|explored|exploring|accelerate|accelerated|safeguard|safeguarded|safeguarding|participate|participated|participating|respond|responded|responding|guide|guided|build|building|built|cooperate|cooperated|cultivate|cultivating|innovate|protect|maintain|maintained|maintaining|push|pushed|pushing|stimulate|released)",
    "advice": "leave the adverb out",
    "example": "They [[actively promote]] trade.",
    "message": "recast",
    "source": "积极推进",
    "unless": [
     "(to|can|will|could|would|should|must|be|been|is|are|was|were|not|and) further (improved|enhanced|developed|improve|expand|expanded|enhance|develop|strengthen|advance)",
     "(before|which|that|a|the|less|more|no|to) further (developing|advanced|improving)"
    ],
    "not": [
     "It will be further improved.",
     "He sees no further developing of it."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(be|been|being|is|are|was|were) (comprehensively|continuously|vigorously|effectively|constantly|greatly|significantly|steadily) (improved|enhanced|strengthened|promoted|deepened|optimized|developed|implemented|guaranteed|released|carried out)",
    "advice": "leave the adverb out, or say by how much",
    "example": "Trade will [[be comprehensively improved]].",
    "message": "recast",
    "source": "得到全面提升",
    "confidence": "medium"
   },
   {
    "pattern": "(make|makes|made|making) (new|greater|positive|important|due|active|more|outstanding|significant) (and greater)? contributions (to|for|in)",
    "advice": "`help` or `contribute to`",
    "example": "They [[made new contributions to]] trade.",
    "source": "作出积极贡献"
   },
   {
    "pattern": "(unremitting|relentless|persistent|arduous) efforts",
    "advice": "`work` or `efforts`",
    "example": "After [[unremitting efforts]] trade grew.",
    "source": "不懈努力",
    "confidence": "medium"
   },
   {
    "pattern": "(work|works|worked|working) hard to (achieve|build|promote|create|realize|improve|maintain|do|ensure|make|strengthen|develop)",
    "advice": "the verb alone, or `try to`",
    "example": "They [[work hard to build]] trade.",
    "source": "努力",
    "confidence": "medium"
   },
   {
    "pattern": "(has|have|had|having) (achieved|made|scored|obtained) (remarkable|fruitful|great|positive|significant|major|historic|new|substantial|notable|brilliant|phased|gratifying|tangible|certain|good) (results|achievements|progress|success|successes|accomplishments|breakthroughs)",
    "advice": "say what was achieved",
    "example": "Trade [[has achieved remarkable results]].",
    "message": "recast",
    "source": "取得显著成果",
    "confidence": "medium"
   },
   {
    "pattern": "(fruitful|remarkable|tangible|gratifying|rich and fruitful) (results|achievements)",
    "advice": "say what was achieved",
    "example": "It brought [[fruitful results]].",
    "message": "recast",
    "source": "丰硕成果",
    "confidence": "medium"
   },
   {
    "pattern": "(important|broad|extensive|series of) consensus",
    "advice": "`agreement`, or say what was agreed",
    "example": "It was an [[important consensus]].",
    "source": "重要共识",
    "unless": [
     "(a|the) broad consensus"
    ],
    "not": [
     "There is a broad consensus on trade."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(practical|pragmatic|all-round|comprehensive|in-depth|friendly) (cooperation|exchanges) (in <1-2> fields|between|with|and)?",
    "advice": "say in what",
    "example": "They seek [[pragmatic cooperation]].",
    "message": "recast",
    "source": "务实合作",
    "confidence": "medium"
   },
   {
    "pattern": "^ recently ,",
    "advice": "give the day",
    "example": "[[Recently,]] rents rose.",
    "message": "recast",
    "source": "近日",
    "confidence": "medium"
   },
   {
    "pattern": "^ in the future ,",
    "advice": "leave it out",
    "example": "[[In the future,]] rents will rise.",
    "message": "recast",
    "source": "未来",
    "confidence": "medium"
   },
   {
    "pattern": "(with|at|reached|reach|reaches) (a)? high (level|degree) of (development|opening|openness|integration|recognition|trust|unity|consensus|attention|mutual)",
    "advice": "leave `high level of` out",
    "example": "They built trade [[with a high level of openness]].",
    "source": "高水平",
    "confidence": "medium"
   },
   {
    "pattern": "high-quality (development|growth|opening|construction|supply|integration)",
    "advice": "`better`, or say what improves",
    "example": "It is for [[high-quality development]].",
    "source": "高质量发展",
    "confidence": "medium"
   },
   {
    "pattern": "(high-end|high-level|high-standard|all-round|multi-level|wide-ranging|full-chain|all-weather|whole-process|omnidirectional) (development|cooperation|opening|service|services|talents|opening-up|protection|support|platform|management|coverage|pattern|supervision|construction)",
    "advice": "leave the adjective out, or say what it means",
    "example": "They seek [[all-round development]].",
    "message": "recast",
    "source": "全方位",
    "confidence": "medium"
   },
   {
    "pattern": "(large-scale|large scale) (event|events|activities|inspection|activity)",
    "advice": "`big`, or say how big",
    "example": "It was a [[large-scale event]].",
    "source": "大型活动",
    "confidence": "medium"
   },
   {
    "pattern": "(has|have|had) been (successfully|smoothly|grandly|ceremoniously) (held|completed|concluded|launched|opened|opened to traffic|put into operation)",
    "advice": "leave the adverb out",
    "example": "The fair [[has been successfully held]].",
    "message": "recast",
    "source": "成功举办"
   },
   {
    "pattern": "(was|were|is|are) (grandly|ceremoniously|solemnly) (held|opened|launched)",
    "advice": "leave the adverb out",
    "example": "The fair [[was grandly held]].",
    "message": "recast",
    "source": "隆重举行"
   },
   {
    "pattern": "(successfully|smoothly) (held|hold|completed|concluded|convened|organized|hosted)",
    "advice": "leave the adverb out",
    "example": "They [[successfully held]] a fair.",
    "message": "recast",
    "source": "成功举办",
    "confidence": "medium"
   },
   {
    "pattern": "(express|expresses|expressed|expressing) (its|their|his|her)? (firm|sincere|heartfelt|warm|high|strong) (opposition|congratulations|welcome|appreciation|thanks|gratitude|dissatisfaction|condemnation|condolences|indignation)",
    "advice": "the verb: `opposed`, `thanked`, `condemned`",
    "example": "They [[expressed strong dissatisfaction]].",
    "source": "表示强烈不满",
    "unless": [
     "expressed (its|their|his|her)? strong (opposition|condemnation)"
    ],
    "not": [
     "They expressed strong opposition to it."
    ]
   },
   {
    "pattern": "(continue|continues|continued|continuing) to (reaffirm|reiterate|deepen|consolidate|adhere|vigorously|actively|firmly)",
    "advice": "leave `continue to` out, or say what is new",
    "example": "They [[continue to deepen]] trade.",
    "message": "recast",
    "source": "继续"
   },
   {
    "pattern": "(strong|great|obvious|outstanding|unique) (advantages|advantage) in (the field|aspects)",
    "advice": "`is good at`",
    "example": "It has [[strong advantages in the field]] of trade.",
    "source": "优势"
   },
   {
    "pattern": "(strong|remarkable|tremendous) (resilience|vitality) (and (vitality|potential|resilience|dynamism))",
    "advice": "say what it did",
    "example": "It showed [[strong resilience and vitality]].",
    "message": "recast",
    "source": "强大韧性"
   },
   {
    "pattern": "(normal|normalized|normalised|regular) (operation|prevention|management|supervision|epidemic) (and control)?",
    "advice": "say what is done",
    "example": "It is [[normalized management]].",
    "message": "recast",
    "source": "常态化",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The fair [[has been successfully held]] in Spain.",
     "message": "recast"
    },
    {
     "bad": "We must [[correctly handle]] the loan.",
     "message": "recast"
    },
    {
     "bad": "They meet [[in a pragmatic manner]].",
     "message": "use"
    }
   ],
   "good": [
    {
     "good": "The fair was held in Spain."
    },
    {
     "good": "He did not correctly handle the ball."
    },
    {
     "good": "She successfully sued the port."
    }
   ]
  }
 },
 {
  "id": "awkward/zh-light-verb",
  "summary": "Chinese noun phrases where English has a verb",
  "why": "`做好防疫工作`, `加快建设`, `充分发挥作用`: Chinese takes a general verb and lets a noun do the work. English says it with the\nverb alone: handle, build, use.\n\nKnown false alarms: legal texts and company reports keep some of this wording on purpose.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Joan Pinkham, The Translator's Guide to Chinglish"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Chinese noun phrase `{actual}` ({source}): use {advice}",
   "recast": "Chinese noun phrase `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "{do} a good job (in|of)",
    "advice": "the verb alone: `handle`, `manage well`",
    "example": "They [[did a good job in]] checking gyms.",
    "source": "做好…工作",
    "unless": [
     "{be} @",
     "@ (it|that|this|the)"
    ],
    "not": [
     "He did a good job of it."
    ]
   },
   {
    "pattern": "{do} a (good|solid|better) job in (the)? (work|prevention|management|protection|construction|service|publicity|epidemic)",
    "advice": "the verb alone",
    "example": "They [[did a solid job in management]] of gyms.",
    "source": "做好…工作"
   },
   {
    "pattern": "give full (play|scope) to",
    "advice": "`make full use of` or `use`",
    "example": "They [[give full play to]] the port.",
    "source": "充分发挥"
   },
   {
    "pattern": "(giving|gave|gives|given) full (play|scope) to",
    "advice": "`make full use of` or `use`",
    "example": "They are [[giving full play to]] the port.",
    "source": "充分发挥"
   },
   {
    "pattern": "{give} play to",
    "advice": "`use`",
    "example": "They [[gave play to]] the port.",
    "source": "发挥"
   },
   {
    "pattern": "{bring} (<0-4>)? into (full)? play",
    "advice": "`make full use of` or `use`",
    "example": "They [[bring the port into full play]].",
    "source": "发挥"
   },
   {
    "pattern": "{play} (a|an|the)? <0-1> (role|roles) in (promoting|strengthening|enhancing|maintaining|safeguarding|advancing|realizing|improving|ensuring|accelerating)",
    "advice": "the verb alone: `promotes`, `improves`",
    "example": "It [[plays a positive role in promoting]] trade.",
    "source": "在…中发挥作用"
   },
   {
    "pattern": "{lay} (a|the) (solid|good|firm|sound) foundation (for|of)",
    "advice": "`prepare for` or `help`",
    "example": "It [[laid a solid foundation for]] trade.",
    "source": "奠定坚实基础",
    "confidence": "medium"
   },
   {
    "pattern": "{inject} (new|fresh|strong|more|positive|great|endless|lasting)? (impetus|vitality|momentum|vigor|vigour|energy|power|dynamism)",
    "advice": "`boost`",
    "example": "It [[injects new vitality]] into trade.",
    "source": "注入新动力",
    "confidence": "medium"
   },
   {
    "pattern": "(stimulate|stimulated|stimulates|stimulating|unleash|unleashed|release|released|releasing|activate|activated) (the)? (vitality|potential|dividends|dynamism|innovation vitality|market vitality) (of)?",
    "advice": "`free up` or `boost`",
    "example": "It [[released the vitality]] in trade.",
    "source": "释放活力"
   },
   {
    "pattern": "{build} (a|an)? (new)? (pattern|mechanism|ecosystem|situation|atmosphere|ecology|ecological chain|closed-loop) (of|for|in which)",
    "advice": "name the concrete thing",
    "example": "They [[build a new pattern of]] trade.",
    "message": "recast",
    "source": "构建新格局",
    "confidence": "medium"
   },
   {
    "pattern": "({build}|{construct}|{create}|{establish}|{form}) (a|an) (new|good|sound|complete|closed|favorable|favourable)? (pattern|mechanism|atmosphere|situation|environment) (of|for)",
    "advice": "name the concrete thing",
    "example": "They [[form a good pattern of]] trade.",
    "message": "recast",
    "source": "构建新格局",
    "confidence": "medium"
   },
   {
    "pattern": "accelerating the (pace|speed|progress|process) of",
    "advice": "`speeding up`",
    "example": "They are [[accelerating the pace of]] reform.",
    "source": "加快…步伐",
    "confidence": "medium"
   },
   {
    "pattern": "(accelerate|accelerates|accelerated|speed up|speeds up|sped up) the (pace|speed|progress|process) of",
    "advice": "`speed up`",
    "example": "They [[accelerate the pace of]] reform.",
    "source": "加快…步伐",
    "confidence": "medium"
   },
   {
    "pattern": "(accelerate|accelerated|accelerating|speed up|speeding up) the (construction|building|formation|recovery|transformation|upgrading|implementation|promotion|cultivation|layout|integration|establishment|realization) of",
    "advice": "the verb: `build faster`",
    "example": "They [[accelerate the construction of]] a port.",
    "source": "加快建设",
    "confidence": "medium"
   },
   {
    "pattern": "(promote|promotes|promoted|promoting) the (construction|building|implementation|work|in-depth|high-quality|integration|transformation|healthy|coordinated|formation|realization|upgrading|recovery|modernization|process|deepening|restoration|sustained|steady|sustainable|orderly|common|joint|resumption|optimization)",
    "advice": "`build`, `carry out` or `help`",
    "example": "They [[promote the construction]] of a port.",
    "source": "推动…建设",
    "confidence": "medium"
   },
   {
    "pattern": "(promote|promotes|promoted|promoting) the development of",
    "advice": "`develop` or `help`",
    "example": "They [[promote the development of]] a port.",
    "source": "促进…发展",
    "confidence": "medium"
   },
   {
    "pattern": "to (promote|realize|realise|achieve|facilitate|ensure|strengthen|accelerate|deepen|enhance|advance) the (development|recovery|integration|transformation|improvement|linkage|cultural|comprehensive|overall|smooth|stable|orderly|coordinated|effective|high-quality|modernization|realization|implementation|construction|foresight|scientific)",
    "advice": "the verb alone: `to develop`, `to restore`",
    "example": "They met [[to enhance the overall]] mood.",
    "source": "促进…发展",
    "confidence": "medium"
   },
   {
    "pattern": "(realize|realizes|realized|realizing|realise|realised|realising) (the|a)? (full|comprehensive|overall|high-quality|great|leap-forward|common|complete|real-time|organic|effective|in-depth)",
    "advice": "the verb alone, or `achieve`",
    "example": "They [[realize comprehensive]] growth.",
    "source": "实现",
    "confidence": "medium"
   },
   {
    "pattern": "(realize|realized|realizing|realise|realised|realising) the (transformation|upgrading|modernization|integration|rejuvenation|sharing|interconnection|normalization|goal|development|construction|recovery|coverage|promotion|improvement)",
    "advice": "the verb alone, or `achieve`",
    "example": "They [[realized the integration]] of ports.",
    "source": "实现",
    "confidence": "medium"
   },
   {
    "pattern": "(carry|carries|carried|carrying) forward (the)? <0-2> (spirit|tradition|traditions|culture)",
    "advice": "`keep up`",
    "example": "They [[carry forward the spirit]] of trade.",
    "source": "弘扬",
    "confidence": "medium"
   },
   {
    "pattern": "(carry|carries|carried|carrying) out (the)? <0-1> (publicity|exchanges|cooperation|exchange|rectification|inspection|education|training|construction|coordination|supervision|prevention|patriotic)",
    "advice": "the verb alone: `exchange`, `inspect`",
    "example": "They [[carry out exchanges]] with gyms.",
    "source": "开展",
    "confidence": "medium"
   },
   {
    "pattern": "(carry|carries|carried|carrying) out (the)? <0-1> (activities|work|publicity|practical cooperation)",
    "advice": "the verb alone",
    "example": "They [[carry out activities]] for gyms.",
    "source": "开展工作"
   },
   {
    "pattern": "(conduct|conducts|conducted|conducting) (in-depth|friendly|extensive|various|comprehensive|substantive|practical|effective) (exchanges|discussions|cooperation|communication|exchange|research|investigation|talks|dialogue|study)",
    "advice": "the verb alone: `discuss`, `study`",
    "example": "They [[conducted in-depth exchanges]].",
    "source": "进行深入交流",
    "confidence": "medium"
   },
   {
    "pattern": "({exchange}|{have} an exchange of) (in-depth|extensive)? (views|opinions) on <1-6> of common concern",
    "advice": "`discussed`",
    "example": "They [[exchanged views on issues of common concern]].",
    "source": "就共同关心的问题交换意见",
    "confidence": "medium"
   },
   {
    "pattern": "({grasp}|{seize}|{master}) (the|this)? (law|laws|regularity|regularities|key|trend|direction|initiative|general trend|common aspirations|historical <*ity>|essence|overall situation)",
    "advice": "`understand` or `see`",
    "example": "They [[grasp the laws]] of trade.",
    "source": "把握规律",
    "unless": [
     "{seize} the initiative",
     "seized the (key|keys)"
    ],
    "not": [
     "They seize the initiative in trade.",
     "They seized the key of the flat."
    ]
   },
   {
    "pattern": "{grasp} (the|this|new|historic|strategic|development)? (opportunity|opportunities|chance)",
    "advice": "`take the chance` or `seize the opportunity`",
    "example": "They [[grasped the opportunity]].",
    "source": "把握机遇",
    "confidence": "medium"
   },
   {
    "pattern": "(make|makes|made|making) (every|great|unremitting|relentless|concerted|joint) efforts (to|in|for)",
    "advice": "`try hard to` or `work to`",
    "example": "They [[make great efforts to]] trade.",
    "source": "努力",
    "confidence": "medium"
   },
   {
    "pattern": "(spare|spares|spared|sparing) no (effort|efforts)",
    "advice": "`do all they can`",
    "example": "They [[spare no effort]] in trade.",
    "source": "不遗余力",
    "confidence": "medium"
   },
   {
    "pattern": "(reached|reach|reaches|reaching) (a|an|the)? (important|broad|extensive|high degree of|series of|high-level|wide)? (consensus|consensuses) on",
    "advice": "`agreed on`",
    "example": "They [[reached a consensus on]] trade.",
    "source": "达成共识",
    "confidence": "medium"
   },
   {
    "pattern": "(make|makes|making|made) up for (its|their|the) (shortcomings|deficiencies|weaknesses|shortcoming)",
    "advice": "`catch up`, or say what is missing",
    "example": "They [[make up for its shortcomings]] in trade.",
    "source": "弥补短板"
   },
   {
    "pattern": "{get} rid of (the|a|its|their)? (crisis|predicament|dilemma|difficulties|shackles|plight|poverty)",
    "advice": "`get out of`, `overcome`",
    "example": "They [[get rid of the crisis]].",
    "source": "摆脱困境"
   },
   {
    "pattern": "{occupy} an important position",
    "advice": "`matters` or `is central`",
    "example": "It [[occupies an important position]] in trade.",
    "source": "占据重要地位",
    "confidence": "medium"
   },
   {
    "pattern": "({attach}|{pay}) (great|high|much) (importance|attention) to",
    "advice": "`put X first` or `take X seriously`",
    "example": "They [[attach great importance to]] trade.",
    "source": "高度重视",
    "confidence": "medium"
   },
   {
    "pattern": "{cause} (a|an)? (strong|great|huge|serious|widespread|heated) (impact|influence|concern|discussion|discussions|response|repercussions) (on|among|in)?",
    "advice": "the verb: `hit`, `upset`, `set off talk`",
    "example": "It [[caused a strong impact]].",
    "source": "造成强烈冲击"
   },
   {
    "pattern": "(aroused|attracted|triggered|sparked) (widespread|wide|great|extensive|heated)? (concern|attention|discussion|discussions) (from|in|among) (the)? (society|netizens|community|public)",
    "advice": "`many people asked`, or say who",
    "example": "It [[aroused widespread concern in society]].",
    "source": "引起社会关注",
    "confidence": "medium"
   },
   {
    "pattern": "(has|have|had)? (attracted|aroused) (social|widespread social|society's|extensive) attention",
    "advice": "say who took note",
    "example": "It [[attracted social attention]].",
    "message": "recast",
    "source": "引起社会关注",
    "confidence": "medium"
   },
   {
    "pattern": "(is|are|was|were) of great (significance|importance) (to|for|in)",
    "advice": "`matters to`",
    "example": "It [[is of great significance to]] trade.",
    "source": "具有重要意义",
    "confidence": "medium"
   },
   {
    "pattern": "{have} (great|important|far-reaching|profound|positive|major|special) (and <1-2>)? significance",
    "advice": "`matters`",
    "example": "It [[has important significance]] for trade.",
    "source": "具有重要意义",
    "confidence": "medium"
   },
   {
    "pattern": "(important|great|far-reaching|practical) (practical)? significance",
    "advice": "`matters`",
    "example": "It is of [[far-reaching significance]].",
    "source": "重要意义",
    "confidence": "medium"
   },
   {
    "pattern": "(establish|established|establishes|establishing) (the|a)? <0-1> (concept|idea|awareness|consciousness|image) of",
    "advice": "`think of`, or say what is done",
    "example": "They [[establish the concept of]] trade.",
    "source": "树立…理念",
    "confidence": "medium"
   },
   {
    "pattern": "(raise|improve|enhance|enhancing|increase|improving) (the)? (awareness|consciousness|sense) of (responsibility|prevention|urgency|belonging|gain|mission|happiness|identity|safety|crisis|honor|service)",
    "advice": "say what people do",
    "example": "They [[enhance the sense of gain]].",
    "message": "recast",
    "source": "增强…意识",
    "confidence": "medium"
   },
   {
    "pattern": "(improve|improving|improved|enhance|enhancing|raise|raising) the (level|levels|quality and level|ability|capability|capacity|degree|efficiency) of",
    "advice": "the verb: `improve X`, `do X better`",
    "example": "They [[improve the level of]] trade.",
    "source": "提高水平",
    "confidence": "medium"
   },
   {
    "pattern": "(put|puts|putting|putted) forward (the)? (requirement|requirements|new requirements|higher requirements|suggestion|suggestions|proposal|proposals|opinions|concept|idea|goal|important)",
    "advice": "`ask for`, `suggest`, `propose`",
    "example": "They [[put forward requirements]] for trade.",
    "source": "提出要求",
    "unless": [
     "put forward (the)? (proposal|proposals|suggestion|suggestions|idea)"
    ],
    "not": [
     "They put forward proposals on trade."
    ]
   },
   {
    "pattern": "(put|puts|putting) forward",
    "advice": "`propose` or `suggest`",
    "example": "He [[put forward]] a plan.",
    "source": "提出",
    "confidence": "low"
   },
   {
    "pattern": "(express|expresses|expressed|expressing) (his|her|its|their)? (willingness|readiness|welcome|gratitude|condolences|support|hope|congratulations|concern) (to|for|that|and|over|about)",
    "advice": "the verb: `said he was willing to`, `thanked`",
    "example": "They [[expressed willingness to]] trade.",
    "source": "表示愿意",
    "confidence": "medium"
   },
   {
    "pattern": "(held|hold|holding|holds) (a|an)? (working|symposium|discussion|mobilization|deployment|promotion|coordination|on-site|exchange) (meeting|meetings|conference|session)",
    "advice": "`met to discuss`",
    "example": "They [[held a promotion meeting]].",
    "source": "召开座谈会",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "They [[give full play to]] the new port.",
     "message": "use"
    },
    {
     "bad": "The port [[did a good job in]] clearing ships.",
     "message": "use"
    },
    {
     "bad": "They use the port's name, and [[gave play to]] it.",
     "message": "use"
    },
    {
     "bad": "The ports [[formed a good pattern of]] trade.",
     "message": "recast",
     "from": "zh"
    }
   ],
   "good": [
    {
     "good": "He gives the boy time to play."
    },
    {
     "good": "The doctor injected the drug."
    },
    {
     "good": "He did a good job of it."
    }
   ]
  }
 },
 {
  "id": "awkward/zh-officialese",
  "summary": "Officialese carried over from Chinese",
  "why": "Chinese notices have a language of their own: `有关部门`, `负责人`, `防控工作`, `广大群众`. Word for word it is English that no\nEnglish official would use, and it hides who did what. Name the department, the person and the thing done.\n\nKnown false alarms: quoted laws, and the official names of plans and bodies.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Joan Pinkham, The Translator's Guide to Chinglish"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Chinese officialese `{actual}` ({source}): use {advice}",
   "recast": "Chinese officialese `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(relevant)? (person|persons) in charge",
    "advice": "`official` or `manager`, with the name",
    "example": "The [[relevant person in charge]] of the gym came.",
    "source": "负责人"
   },
   {
    "pattern": "(person-in-charge|persons-in-charge)",
    "advice": "`official` or `manager`, with the name",
    "example": "The [[person-in-charge]] of the gym came.",
    "source": "负责人"
   },
   {
    "pattern": "(relevant|concerned|competent) (person|persons|personnel|people|staff)",
    "advice": "`officials` or `staff`, or name them",
    "example": "The [[relevant personnel]] came.",
    "source": "有关人员"
   },
   {
    "pattern": "(the)? relevant (department|departments|unit|units|parties)",
    "advice": "name the department, or leave `relevant` out",
    "example": "[[The relevant departments]] came.",
    "message": "recast",
    "source": "有关部门",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? relevant (regulations|provisions|laws|measures|institutions|agencies|policies|rules|requirements|units|situation|information|content|work|responsible)",
    "advice": "say which, or leave `relevant` out",
    "example": "It broke [[the relevant regulations]].",
    "message": "recast",
    "source": "有关规定",
    "confidence": "medium"
   },
   {
    "pattern": "(departments|units|authorities|bodies) concerned",
    "advice": "name them",
    "example": "The [[departments concerned]] came.",
    "message": "recast",
    "source": "有关部门"
   },
   {
    "pattern": "parties concerned",
    "advice": "name them",
    "example": "The [[parties concerned]] came.",
    "message": "recast",
    "source": "有关方面",
    "confidence": "medium"
   },
   {
    "pattern": "(public security|industry and commerce|market supervision|human resources and social security|civil affairs) (organ|organs|department|departments|bureau|authority|authorities)",
    "advice": "`police`, or say what it does",
    "example": "The [[public security organs]] came.",
    "source": "公安机关",
    "confidence": "medium"
   },
   {
    "pattern": "(state|party|government|judicial|procuratorial|administrative) organs",
    "advice": "`authorities`, `courts` or `prosecutors`",
    "example": "[[State organs]] will move.",
    "source": "国家机关",
    "confidence": "medium"
   },
   {
    "pattern": "(party members and cadres|leading cadres|leadership cadres|cadres and (masses|workers)|grassroots cadres|cadres at all levels)",
    "advice": "`party officials` or `local officials`",
    "example": "[[Party members and cadres]] came.",
    "source": "党员干部",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (broad|vast) masses of",
    "advice": "`most` or `many`",
    "example": "[[The broad masses of]] drivers came.",
    "source": "广大"
   },
   {
    "pattern": "(the)? (broad|vast|general) masses",
    "advice": "`people` or `the public`",
    "example": "[[The broad masses]] came.",
    "source": "广大群众"
   },
   {
    "pattern": "the masses",
    "advice": "`people` or `the public`",
    "example": "They served [[the masses]].",
    "source": "群众",
    "confidence": "medium"
   },
   {
    "pattern": "prevention and control",
    "advice": "`containment` or `measures against X`",
    "example": "It is for [[prevention and control]] of the virus.",
    "source": "防控",
    "confidence": "medium"
   },
   {
    "pattern": "(epidemic|flood|drought|fire|disaster|pandemic) (prevention|control) (and (control|fighting|relief))? (work|situation|measures|line|policy|policies)",
    "advice": "`flood control`, or say what is done",
    "example": "They led the [[flood prevention work]].",
    "source": "防疫工作",
    "confidence": "medium"
   },
   {
    "pattern": "(epidemic|pandemic) prevention",
    "advice": "`measures against the virus`",
    "example": "It is for [[epidemic prevention]].",
    "source": "防疫",
    "confidence": "medium"
   },
   {
    "pattern": "the epidemic situation",
    "advice": "`the outbreak`",
    "example": "[[The epidemic situation]] is grave.",
    "source": "疫情",
    "replace": "the outbreak",
    "confidence": "medium"
   },
   {
    "pattern": "the epidemic",
    "advice": "`the outbreak` or `the pandemic`",
    "example": "[[The epidemic]] is over.",
    "source": "疫情",
    "confidence": "medium"
   },
   {
    "pattern": "nucleic acid (test|tests|testing|detection|samples|sample)",
    "advice": "`PCR test` or `coronavirus test`",
    "example": "All took a [[nucleic acid test]].",
    "source": "核酸检测",
    "confidence": "medium"
   },
   {
    "pattern": "(close|asymptomatic) (infected (person|persons)|infections)",
    "advice": "`cases without symptoms`",
    "example": "There were ten [[asymptomatic infections]].",
    "source": "无症状感染者",
    "confidence": "medium"
   },
   {
    "pattern": "infected (person|persons)",
    "advice": "`people infected` or `cases`",
    "example": "Ten [[infected persons]] left.",
    "source": "感染者",
    "confidence": "medium"
   },
   {
    "pattern": "imported (from abroad|cases|case)",
    "advice": "`from overseas`",
    "example": "Ten [[imported cases]] were found.",
    "source": "境外输入",
    "confidence": "medium"
   },
   {
    "pattern": "(designated|fixed) (place|places|point|points|hospital|hospitals)",
    "advice": "`named hospitals`, or name it",
    "example": "They went to [[designated hospitals]].",
    "source": "定点",
    "confidence": "medium"
   },
   {
    "pattern": "(medical)? (observation|isolation) (at|in) (a|the)? (designated|fixed|centralized|centralised) (point|points|place|places|hospital|hospitals|location|locations)",
    "advice": "`quarantine`",
    "example": "He is under [[medical observation at a designated place]].",
    "source": "集中医学观察",
    "confidence": "medium"
   },
   {
    "pattern": "(in a|in) timely (manner|fashion)",
    "advice": "`promptly` or `quickly`",
    "example": "He paid [[in a timely manner]].",
    "source": "及时",
    "confidence": "medium"
   },
   {
    "pattern": "in an orderly (manner|way|fashion)",
    "advice": "`smoothly`, or leave it out",
    "example": "They left [[in an orderly manner]].",
    "source": "有序",
    "confidence": "medium"
   },
   {
    "pattern": "(orderly|in an orderly (manner|way|fashion)) (promote|advance|resume|resumed|resumption|recovery|opening|flow|development)",
    "advice": "leave `orderly` out",
    "example": "They plan the [[orderly resumption]] of trains.",
    "message": "recast",
    "source": "有序推进",
    "confidence": "medium"
   },
   {
    "pattern": "at all levels",
    "advice": "`local and national`, or leave it out",
    "example": "It is taught [[at all levels]].",
    "source": "各级",
    "confidence": "medium"
   },
   {
    "pattern": "(governments|government|departments|party committees|cadres|units|schools|leaders|officials|authorities) at all levels",
    "advice": "`national and local`, or leave `at all levels` out",
    "example": "[[Governments at all levels]] met.",
    "source": "各级政府"
   },
   {
    "pattern": "all (the)? (districts|counties|localities) (and (departments|counties|districts|units))? (of|in|across) the (city|province|country)",
    "advice": "`across the city`",
    "example": "It serves [[all districts of the city]].",
    "source": "全市各区",
    "confidence": "medium"
   },
   {
    "pattern": "all (localities|regions) and departments",
    "advice": "`national and local authorities`",
    "example": "[[All localities and departments]] met.",
    "source": "各地区各部门",
    "confidence": "medium"
   },
   {
    "pattern": "(various|all) (departments|localities|regions|ministries)",
    "advice": "name them",
    "example": "[[Various departments]] met.",
    "message": "recast",
    "source": "各部门",
    "confidence": "medium"
   },
   {
    "pattern": "(legitimate|lawful|legal|consumer|workers'|their|its) rights and interests",
    "advice": "`rights`",
    "example": "It guards [[their rights and interests]].",
    "source": "合法权益",
    "confidence": "medium"
   },
   {
    "pattern": "rights and interests",
    "advice": "`rights`",
    "example": "It guards the [[rights and interests]] of all.",
    "source": "权益",
    "replace": "rights",
    "confidence": "medium"
   },
   {
    "pattern": "(rights|right) protection",
    "advice": "`complaints` or `seeking redress`",
    "example": "It was about [[rights protection]].",
    "source": "维权",
    "unless": [
     "(animal|human|equal|data|consumer|<*'s>|civil|labour|labor) @"
    ],
    "not": [
     "It was about human rights protection."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "{safeguard} (the|their|his|her|its|our)? (legitimate|lawful|legal)? rights",
    "advice": "`protect X's rights` or `seek redress`",
    "example": "They [[safeguard their legitimate rights]].",
    "source": "维护权益",
    "confidence": "medium"
   },
   {
    "pattern": "netizens",
    "advice": "`internet users` or `people online`",
    "example": "[[Netizens]] laughed.",
    "source": "网友",
    "confidence": "medium"
   },
   {
    "pattern": "(many|some|most|other|angry|chinese|vast|numerous) netizens",
    "advice": "`internet users` or `people online`",
    "example": "[[Many netizens]] laughed.",
    "source": "网友",
    "confidence": "medium"
   },
   {
    "pattern": "(public|official) (account|accounts) (of|on) (=WeChat|=Weibo)",
    "advice": "`WeChat account`",
    "example": "It has a [[public account on WeChat]].",
    "source": "微信公众号"
   },
   {
    "pattern": "=WeChat public (number|account|accounts|platform)",
    "advice": "`WeChat account`",
    "example": "It has a [[WeChat public account]].",
    "source": "微信公众号",
    "confidence": "medium"
   },
   {
    "pattern": "(hot search|hot searches|hot-search)",
    "advice": "`trending topics`",
    "example": "It was on the [[hot search]] list.",
    "source": "热搜"
   },
   {
    "pattern": "(internet celebrity|internet celebrities|net red|web celebrity|web celebrities)",
    "advice": "`influencer`",
    "example": "An [[internet celebrity]] came.",
    "source": "网红"
   },
   {
    "pattern": "(punch-in|clock-in|clocking-in|check-in) (place|places|spot|spots|point|points|destination)",
    "advice": "`popular photo spot`",
    "example": "It is a [[punch-in spot]].",
    "source": "打卡地"
   },
   {
    "pattern": "(the)? (spirit|spirits) of (the|a|an|general)? <0-5> (speech|speeches|congress|session|instructions|meeting|plenum|plenary|conference|document)",
    "advice": "`what X said`, or say what was decided",
    "example": "They studied [[the spirit of the speech]].",
    "source": "会议精神",
    "confidence": "medium"
   },
   {
    "pattern": "{study} and {implement}",
    "advice": "`act on` or `follow`",
    "example": "They [[study and implement]] the plan.",
    "source": "学习贯彻",
    "confidence": "medium"
   },
   {
    "pattern": "(implement|implemented|implements|implementing|carry out|carried out) (the)? spirit",
    "advice": "`act on` or `follow`",
    "example": "They [[implement the spirit]] of the plan.",
    "source": "贯彻精神",
    "confidence": "medium"
   },
   {
    "pattern": "(important|series of important) (speech|speeches|instructions|instruction|exposition|expositions|thought|directive|directives|remarks|discourse)",
    "advice": "leave `important` out",
    "example": "He gave an [[important speech]].",
    "message": "recast",
    "source": "重要讲话",
    "unless": [
     "(most|more|very|an|his|her|such|as|so) @ (of|since|in|on|for|to)"
    ],
    "not": [
     "It was the most important speech of his life."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "important (statement|discussion|discussions)",
    "advice": "leave `important` out",
    "example": "He gave an [[important statement]].",
    "message": "recast",
    "source": "重要论述",
    "confidence": "low"
   },
   {
    "pattern": "under the leadership of the",
    "advice": "`led by`, or leave it out",
    "example": "It grew [[under the leadership of the]] party.",
    "source": "在…领导下",
    "confidence": "medium"
   },
   {
    "pattern": "(under|with) the (strong|correct|firm|unified|overall|solid) leadership",
    "advice": "`led by`, or leave it out",
    "example": "It grew [[under the firm leadership]] of the mayor.",
    "source": "在…坚强领导下"
   },
   {
    "pattern": "(the)? working (group|team) stationed",
    "advice": "`team`",
    "example": "[[The working group stationed]] there left.",
    "source": "驻…工作组",
    "confidence": "medium"
   },
   {
    "pattern": "(all walks|every walk) of life",
    "advice": "`people`, or say who",
    "example": "People from [[all walks of life]] came.",
    "source": "社会各界",
    "confidence": "medium"
   },
   {
    "pattern": "(all|various) (sectors|circles) of (the)? (society|community)",
    "advice": "`the public`, or say who",
    "example": "[[All sectors of society]] came.",
    "source": "社会各界"
   },
   {
    "pattern": "(academic|business|cultural|political|legal|media|industry) circles",
    "advice": "name them: `academics`, `business`",
    "example": "He knows [[academic circles]] well.",
    "message": "recast",
    "source": "学术界"
   },
   {
    "pattern": "(from|in) academic circles",
    "advice": "`academics`",
    "example": "People [[from academic circles]] came.",
    "source": "学术界",
    "unless": [
     "@ (,|of|in)"
    ],
    "not": [
     "He was known in academic circles, and beyond."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "people's (livelihood|livelihoods)",
    "advice": "`living standards` or `daily life`",
    "example": "It is good for [[people's livelihoods]].",
    "source": "民生",
    "confidence": "medium"
   },
   {
    "pattern": "livelihood (issues|projects|project|issue)",
    "advice": "`living standards` or `public services`",
    "example": "It is one of the [[livelihood projects]].",
    "source": "民生",
    "confidence": "medium"
   },
   {
    "pattern": "(economic and social|social and economic) (development|construction)",
    "advice": "`the economy` or `growth`",
    "example": "It is good for [[economic and social development]].",
    "source": "经济社会发展",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (material|spiritual|ecological|political|social) (civilization|civilisation)",
    "advice": "say what is meant: `the environment`",
    "example": "It is good for [[ecological civilization]].",
    "message": "recast",
    "source": "生态文明",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (construction|building) of (an|a|the)? (ecological|harmonious|clean|moderately|law-based|party|socialist|cultural|ideological|spiritual)",
    "advice": "say what is done",
    "example": "It is about [[the construction of a harmonious]] port.",
    "message": "recast",
    "source": "建设",
    "confidence": "medium"
   },
   {
    "pattern": "(economic|modernization|urban|cultural|infrastructure|party|ideological|institutional|system|team|platform|city|talent|capacity) construction",
    "advice": "`development`, or say what is built",
    "example": "It is good for [[modernization construction]].",
    "source": "建设",
    "unless": [
     "@ (workers|worker|work|firm|company|industry|project|projects|costs)"
    ],
    "not": [
     "It was an infrastructure construction project."
    ]
   },
   {
    "pattern": "{strengthen} (the)? (construction|building|work|management|supervision|guidance|study|leadership|awareness|publicity|education|training|implementation|protection|prevention|coordination|communication|exchanges)",
    "advice": "the verb: `supervise more closely`, `train more`",
    "example": "They will [[strengthen supervision]] of gyms.",
    "source": "加强建设",
    "confidence": "medium"
   },
   {
    "pattern": "(rectification|special rectification|special action|special operations) (campaign|action|actions|work|activities)",
    "advice": "`crackdown` or `clean-up`",
    "example": "A [[rectification campaign]] is on.",
    "source": "专项整治行动",
    "confidence": "medium"
   },
   {
    "pattern": "({launch}|carry out|carried out|carrying out|carries out) (a|an|the)? (special|series of) (action|actions|activities|rectification|campaign|campaigns)",
    "advice": "`crack down on`, or say what was done",
    "example": "They [[launched a special campaign]].",
    "source": "开展专项行动",
    "confidence": "medium"
   },
   {
    "pattern": "(at home and abroad|both at home and abroad)",
    "advice": "`in China and elsewhere`, or leave it out",
    "example": "It is known [[at home and abroad]].",
    "source": "国内外",
    "confidence": "medium"
   },
   {
    "pattern": "the outside world",
    "advice": "`abroad`, or leave it out",
    "example": "He knows [[the outside world]].",
    "source": "对外开放",
    "confidence": "medium"
   },
   {
    "pattern": "(opening|open|opened|opens) (its door|up|its doors)? (further|wider)? to the outside world",
    "advice": "`open to foreign trade`",
    "example": "It is [[opening up to the outside world]].",
    "source": "对外开放"
   },
   {
    "pattern": "reform and (opening|opening-up) (up)?",
    "advice": "`economic reforms (since 1978)`",
    "example": "That was before [[reform and opening up]].",
    "source": "改革开放"
   },
   {
    "pattern": "with =Chinese characteristics",
    "advice": "keep it for names; else say what is Chinese about it",
    "example": "It is trade [[with Chinese characteristics]].",
    "message": "recast",
    "source": "中国特色",
    "confidence": "medium"
   },
   {
    "pattern": "(chinese-style|chinese style|chinese path to) (modernization|modernisation)",
    "advice": "`China's modernisation`",
    "example": "He praised [[Chinese-style modernization]].",
    "source": "中国式现代化",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[person in charge]] of the gym has fled.",
     "message": "use"
    },
    {
     "bad": "It is [[reform and opening up]] in name.",
     "message": "use"
    },
    {
     "bad": "The [[departments concerned]] have opened an inquiry.",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "The manager of the gym has fled."
    },
    {
     "good": "The police have opened an inquiry."
    },
    {
     "good": "She is in charge of the port."
    }
   ]
  }
 },
 {
  "id": "awkward/zh-slogan",
  "summary": "Slogans and idioms of Chinese politics and business, word for word",
  "why": "`凝聚共识`, `双赢`, `杀敌一千自损八百`: whoever knows the slogan reads past it, and who does not learns nothing. Say what is\ndone, or gloss it.\n\nKnown false alarms: copy about the slogans themselves.\n",
  "mqm": "style/unidiomatic",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "zh"
  ],
  "quotedLower": true,
  "sources": [
   {
    "title": "Joan Pinkham, The Translator's Guide to Chinglish"
   },
   {
    "title": "European Commission, How to write clearly"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "use": "Chinese slogan `{actual}` ({source}): use {advice}",
   "recast": "Chinese slogan `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "{write} a new chapter",
    "advice": "say what happened",
    "example": "They [[wrote a new chapter]] in trade.",
    "message": "recast",
    "source": "谱写新篇章",
    "confidence": "medium"
   },
   {
    "pattern": "(open|opens|opened|opening) a new chapter (of|for|in)",
    "advice": "say what happened",
    "example": "They [[opened a new chapter in]] trade.",
    "message": "recast",
    "source": "开启新篇章",
    "confidence": "medium"
   },
   {
    "pattern": "{usher} in (a|an|the)? (new|good|quick|rapid|peak|first|great|important|major|historic|rare|best|better|broader|strong|recovery|highlights)",
    "advice": "`see` or `begin`",
    "example": "Trade [[ushered in a new]] time.",
    "source": "迎来"
   },
   {
    "pattern": "(ushered|ushers|ushering|usher) in",
    "advice": "`see` or `begin`",
    "example": "Trade [[ushered in]] spring.",
    "source": "迎来",
    "confidence": "medium"
   },
   {
    "pattern": "(a)? (new)? (development|consumption|regional|industrial) (pattern|patterns)",
    "advice": "name what changes",
    "example": "They foster [[a new development pattern]].",
    "message": "recast",
    "source": "新发展格局",
    "confidence": "medium"
   },
   {
    "pattern": "(gather|gathers|gathering|pool|pooling|pools|condense|condensing|unite|uniting) (the)? (broad|wide|extensive)? (consensus|people's hearts|wisdom|hearts|public opinion|wisdom and strength)",
    "advice": "`unite` or `build agreement`",
    "example": "They [[gather consensus]] on trade.",
    "source": "凝聚共识"
   },
   {
    "pattern": "(overall|forward-looking|systematic|stability|integrity|effectiveness|creative|innovative|scientific|comprehensive|guiding) nature (of|and|,)",
    "advice": "the adjective or noun alone: `systematic`, `foresight`",
    "example": "It shows the [[systematic nature of]] trade.",
    "source": "前瞻性"
   },
   {
    "pattern": "(overall|forward-looking|systematic) nature",
    "advice": "the adjective or noun alone: `systematic`, `foresight`",
    "example": "It shows [[forward-looking nature]].",
    "source": "前瞻性"
   },
   {
    "pattern": "endogenous (power|driving force|driving forces|impetus|motivation|dynamics|momentum|force|forces)",
    "advice": "`domestic drivers` or `internal momentum`",
    "example": "It shows [[endogenous momentum]].",
    "source": "内生动力"
   },
   {
    "pattern": "(hurt|hurts|hurting|harm|harming|kill|killing|injure|injuring) (the|one thousand|a thousand)? (enemy|enemies)",
    "advice": "idiom: give the sense, as in `hurts itself too`",
    "example": "It is [[hurting the enemy]] and itself.",
    "message": "recast",
    "source": "杀敌一千自损八百",
    "confidence": "medium"
   },
   {
    "pattern": "(one's|own|self)? (loss|losses|damage|lose|lost|harm|harming|self-harm|self-harming|self-damage) (of)? eight hundred",
    "advice": "idiom: give the sense, as in `hurts itself too`",
    "example": "It means to [[lose eight hundred]].",
    "message": "recast",
    "source": "杀敌一千自损八百"
   },
   {
    "pattern": "(affect|affects|affecting|affected|moves|moving|move) the whole body",
    "advice": "idiom: give the sense",
    "example": "One hair [[affects the whole body]].",
    "message": "recast",
    "source": "牵一发而动全身"
   },
   {
    "pattern": "(robbing|rob|tear down|tearing down) the (east|eastern) wall",
    "advice": "idiom: give the sense",
    "example": "It is [[robbing the east wall]].",
    "message": "recast",
    "source": "拆东墙补西墙"
   },
   {
    "pattern": "(political mutual trust|mutual political trust|strategic mutual trust|mutual trust and cooperation)",
    "advice": "`trust`",
    "example": "They built [[political mutual trust]].",
    "source": "政治互信"
   },
   {
    "pattern": "(mutual benefit|mutually beneficial) and (win-win|win - win)",
    "advice": "`good for both`",
    "example": "The deal is of [[mutual benefit and win-win]].",
    "source": "互利共赢",
    "confidence": "medium"
   },
   {
    "pattern": "win-win (cooperation|results|situation|outcome|outcomes)",
    "advice": "`good for both`",
    "example": "The deal is [[win-win cooperation]].",
    "source": "合作共赢",
    "confidence": "medium"
   },
   {
    "pattern": "(guided by|under the guidance of) (the|=Xi|a)",
    "advice": "`following`, or leave it out",
    "example": "They trade [[guided by the]] plan.",
    "source": "以…为指导",
    "confidence": "medium"
   },
   {
    "pattern": "{have} (always)? adhered to",
    "advice": "`keep to`",
    "example": "They [[have always adhered to]] trade.",
    "source": "坚持",
    "confidence": "medium"
   },
   {
    "pattern": "(adhere|adheres|adhering|adhered) to the (principle|concept|path|general|leadership|policy|spirit|idea|philosophy|original)",
    "advice": "`keep to` or `follow`",
    "example": "They [[adhere to the concept]] of trade.",
    "source": "坚持",
    "confidence": "medium"
   },
   {
    "pattern": "(the)? concept of (<*ing>|green|safe|open|shared|sustainable|healthy|high-quality|people-oriented)",
    "advice": "leave `the concept of` out",
    "example": "They hold [[the concept of green]] trade.",
    "source": "理念",
    "confidence": "medium"
   },
   {
    "pattern": "(sense of (gain|happiness|acquisition)|sense of (gain|security|happiness) and)",
    "advice": "say what people got",
    "example": "It gave a [[sense of gain]].",
    "message": "recast",
    "source": "获得感"
   },
   {
    "pattern": "talents",
    "advice": "`skilled people` or `specialists`",
    "example": "The city draws [[talents]].",
    "source": "人才",
    "confidence": "low"
   },
   {
    "pattern": "(talent|talents|personnel) (cultivation|training|introduction|exchange|exchanges|team|teams)",
    "advice": "`training`, or `hiring skilled people`",
    "example": "It is good for [[talent cultivation]].",
    "source": "人才培养"
   },
   {
    "pattern": "(cultivate|cultivating|cultivated|introduce|attract|attracting) (and attract|and introduce|and retain|more|high-level|outstanding|innovative)? (talents|talent)",
    "advice": "`train people` or `draw skilled people`",
    "example": "They [[cultivate talents]] here.",
    "source": "培养人才",
    "unless": [
     "attract talent",
     "attracting talent"
    ],
    "not": [
     "They attract talent here.",
     "They are attracting talent here."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (supply side|supply-side|demand side|demand-side) (structural)? reform",
    "advice": "say what is done",
    "example": "It is [[supply-side structural reform]].",
    "message": "recast",
    "source": "供给侧改革",
    "confidence": "medium"
   },
   {
    "pattern": "(industrial chain|industry chain|industrial and supply (chain|chains)|production and supply (chain|chains))",
    "advice": "`supply chain` or `industry`",
    "example": "It is bad for the [[industrial chain]].",
    "source": "产业链",
    "confidence": "medium"
   },
   {
    "pattern": "(black swan|grey rhino|gray rhino|nail house|mixed-ownership|dual-track) (event|events)?",
    "advice": "gloss it",
    "example": "It was a [[grey rhino event]].",
    "message": "recast",
    "source": "灰犀牛",
    "confidence": "low"
   },
   {
    "pattern": "(preferential|favorable|favourable|supportive|relevant) (policy|policies|measures)",
    "advice": "say which",
    "example": "They have [[preferential policies]].",
    "message": "recast",
    "source": "优惠政策",
    "confidence": "medium"
   },
   {
    "pattern": "(symposium|mobilization meeting|deployment meeting|on-site meeting|work meeting|work conference|press briefing conference)",
    "advice": "`meeting`",
    "example": "They held a [[work conference]].",
    "source": "座谈会",
    "unless": [
     "(international|scientific|academic) @"
    ],
    "not": [
     "They held an international symposium."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(the)? (launching|opening|unveiling|awarding|signing|foundation laying|groundbreaking|closing) ceremony (was held|held|kicked off)",
    "advice": "`opened`, `was signed`",
    "example": "[[The launching ceremony was held]] in May.",
    "source": "启动仪式",
    "confidence": "medium"
   },
   {
    "pattern": "(kicked|kicks) off in",
    "advice": "`began in`",
    "example": "The fair [[kicked off in]] May.",
    "source": "拉开帷幕",
    "confidence": "low"
   },
   {
    "pattern": "(curtain|curtains) (of|on) the <0-3> (opened|was opened|was raised)",
    "advice": "`X began`",
    "example": "The [[curtain of the fair opened]].",
    "source": "拉开帷幕"
   },
   {
    "pattern": "pulled open the (curtain|prelude)",
    "advice": "`began`",
    "example": "The fair [[pulled open the curtain]].",
    "source": "拉开序幕"
   },
   {
    "pattern": "(opened|open|opens|opening) the (prelude|curtain) (of|to|for)",
    "advice": "`began`",
    "example": "The fair [[opened the prelude of]] spring.",
    "source": "拉开序幕",
    "confidence": "medium"
   },
   {
    "pattern": "the wind (vane|indicator) (of|for)",
    "advice": "`sign` or `pointer`",
    "example": "It is [[the wind vane of]] trade.",
    "source": "风向标"
   },
   {
    "pattern": "(two|three|four|five|six|eight) (haves|olds|consciousnesses|confidences|upholds|safeguards|noes|guarantees|breakthroughs|comprehensives|establishments|imbuements)",
    "advice": "gloss it, or say what it asks for",
    "example": "They swore by the [[four consciousnesses]].",
    "message": "recast",
    "source": "四个意识"
   },
   {
    "pattern": "(four-consciousnesses|two-upholds|two-safeguards|four-confidences|four-comprehensives)",
    "advice": "gloss it, or say what it asks for",
    "example": "They swore by the [[four-consciousnesses]].",
    "message": "recast",
    "source": "四个意识"
   },
   {
    "pattern": "(another|big|large|gym|platform) (thunderstorm|thunderstorms|mine) (explosion|explosions|exploded)",
    "advice": "`collapse`",
    "example": "It was [[another mine explosion]] for lenders.",
    "source": "暴雷",
    "confidence": "medium"
   },
   {
    "pattern": "{run} away with (the)? money",
    "advice": "say that the owner fled",
    "example": "The owner [[ran away with the money]].",
    "message": "recast",
    "source": "跑路",
    "confidence": "low"
   },
   {
    "pattern": "(green|blue|pan-green|pan-blue) (camp|camps)",
    "advice": "name the party or its allies",
    "example": "He spoke for the [[green camp]].",
    "message": "recast",
    "source": "绿营"
   },
   {
    "pattern": "(chinese|china's) (wisdom|solution|solutions|wisdom and solutions|wisdom and =Chinese solutions|program|programs)",
    "advice": "`China's approach`",
    "example": "They look to [[Chinese wisdom]].",
    "source": "中国智慧",
    "confidence": "medium"
   },
   {
    "pattern": "(two sessions|two meetings) (of the year|every year|each year|this year|last year)",
    "advice": "gloss it: China's annual session of parliament",
    "example": "It comes with the [[two sessions every year]].",
    "message": "recast",
    "source": "两会",
    "confidence": "medium"
   },
   {
    "pattern": "new (journey|track|highland|engine) (of|for) (the)? (development|building|modernization|growth|reform|socialism|socialist|opening-up)",
    "advice": "say what changed",
    "example": "It is a [[new journey of development]].",
    "message": "recast",
    "source": "新征程"
   },
   {
    "pattern": "(speed|acceleration|accelerator) (button|key) (of|for|to)",
    "advice": "`sped up`",
    "example": "It is the [[acceleration button for]] trade.",
    "source": "加速键"
   },
   {
    "pattern": "(pressed|press|presses|pressing|hit|hits) the (fast-forward|fast forward|acceleration|pause|restart|start) (button|key)",
    "advice": "`sped up`, `stopped` or `began again`",
    "example": "They [[pressed the fast-forward button]].",
    "source": "按下快进键",
    "unless": [
     "@ (on|of|to) (the|a|your|his|her) (remote|player|recorder|tv|video|machine|set|keypad)"
    ],
    "not": [
     "He pressed the pause button on the remote."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He hopes to [[gather wisdom]] from all.",
     "message": "use"
    },
    {
     "bad": "Growth has [[endogenous momentum]].",
     "message": "use"
    },
    {
     "bad": "A pact of [[political mutual trust]] was signed.",
     "message": "use"
    },
    {
     "bad": "A tax on tea [[affects the whole body]].",
     "message": "recast"
    }
   ],
   "good": [
    {
     "good": "The two sides trust each other."
    },
    {
     "good": "He gathered the papers."
    },
    {
     "good": "There were eight hundred guests."
    }
   ]
  }
 },
 {
  "id": "language/article-misuse",
  "summary": "Articles that English does not leave out, or does not set",
  "why": "Russian, Ukrainian, Polish, Chinese and Japanese have no articles, so their translators miss some (`worked as teacher`, `across whole country`) and set others too\nmany (`the both sides`, `a dialogue with the port`). Only closed patterns are known here: names such as `the United States` are left alone because they lose their article before a noun (`United States history`).\n\nHeadlines, which drop articles, are left alone.\n",
  "mqm": "linguistic-conventions/grammar",
  "severity": "warning",
  "confidence": "high",
  "quotedLower": true,
  "sources": [
   {
    "title": "Michael Swan, Practical English Usage",
    "at": "articles"
   },
   {
    "title": "The Chicago Manual of Style",
    "at": "articles"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "caption"
  ],
  "messages": {
   "missing": "`{actual}` lacks an article: {advice}",
   "extra": "`{actual}` has an article too many: {advice}"
  },
  "phrases": [
   {
    "pattern": "the both (sides|parties|countries|teams|leaders|presidents|states|men|women|companies|ministers|nations)",
    "advice": "`both` takes no `the` before it",
    "example": "[[The both sides]] agreed to meet.",
    "message": "extra"
   },
   {
    "pattern": "the most of (the|them|people|our|its|their)",
    "advice": "`most of` takes no `the` before it",
    "example": "[[The most of the]] money is gone.",
    "message": "extra",
    "unless": [
     "({make}|{get}|{see}|{do}|{have}|take|took|{use}|what|to) <0-2> @",
     "@ <0-2> (as|than)"
    ],
    "not": [
     "He made the most of the day."
    ]
   },
   {
    "pattern": "most of (people|experts|countries|residents|citizens|analysts|companies|participants|russians|ukrainians|voters|politicians)",
    "advice": "write `most`, or `most of the`",
    "example": "[[Most of experts]] doubt it.",
    "message": "missing",
    "unless": [
     "the @"
    ],
    "not": [
     "He made the most of people around him."
    ]
   },
   {
    "pattern": "(in|into|to|from|for|about) a dialogue with",
    "advice": "`dialogue` takes no article here, or write `talks`",
    "example": "They want to keep the Kurds [[from a dialogue with]] the capital.",
    "message": "extra",
    "unless": [
     "@ (himself|herself|themselves|itself)"
    ],
    "not": [
     "The essay grew into a dialogue with himself."
    ]
   },
   {
    "pattern": "({work}|{serve}) as (teacher|engineer|driver|doctor|lawyer|journalist|nurse|programmer|cook|guard|accountant|translator|interpreter|economist|analyst|consultant|waiter|builder)",
    "advice": "a job takes `a` or `an`",
    "example": "She [[worked as teacher]] all her life.",
    "message": "missing",
    "unless": [
     "@ (of|for|to|and|or|,|general)",
     "@ <name>"
    ],
    "not": [
     "She worked as teacher and nurse.",
     "He served as engineer of the port."
    ]
   },
   {
    "pattern": "(in|during|by|from|for) (first|second|third|fourth) (half|quarter|decade) of",
    "advice": "an ordinal takes `the`",
    "example": "Sales fell [[in first half of]] the year.",
    "message": "missing"
   },
   {
    "pattern": "(at|by|until|since|from) (end|beginning|start) of (the|this|last|next|january|february|march|april|may|june|july|august|september|october|november|december|<number>)",
    "advice": "write `the` before the noun",
    "example": "The road will open [[by end of May]].",
    "message": "missing"
   },
   {
    "pattern": "^ majority of (the|people|experts|voters|residents|citizens|countries|respondents|russians|ukrainians|<number>)",
    "advice": "write `the` or `a` before it, or `most`",
    "example": "[[Majority of voters]] stayed at home.",
    "message": "missing"
   },
   {
    "pattern": "(in|of|for|to|across|throughout|around) (whole|entire) (country|world|region|city|territory|planet|continent)",
    "advice": "write `the` before it",
    "example": "Schools [[across whole country]] are shut.",
    "message": "missing"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "He mended [[from second half of]] May.",
     "message": "missing"
    },
    {
     "bad": "A deal was signed by [[the both parties]].",
     "message": "extra"
    },
    {
     "bad": "They fear nothing [[from a dialogue with]] the mill owners.",
     "message": "extra"
    }
   ],
   "good": [
    {
     "good": "Sales fell in the first half of the year, by the end of May."
    },
    {
     "good": "A deal was signed by both parties."
    },
    {
     "good": "She worked as a teacher across the whole country."
    },
    {
     "good": "They fear nothing from talks with the mill owners. Most experts and most of the voters agree."
    }
   ]
  }
 },
 {
  "id": "locale/ru-quantity",
  "summary": "Quantities written the Russian way",
  "why": "`Полторы тысячи`, `не менее 10`, `в размере 5 млн`, `5 градусов мороза`: English news writes 1,500, at least 10, of 5\nmillion, -5C. A reader who must do arithmetic loses the story.\n\nFigures before `thousand`, `mln` and `three times less` are rules of their own, for any source language.\n\nKnown false alarms: law, where `not less than` is a term.\n",
  "mqm": "locale-conventions/number-format",
  "severity": "warning",
  "confidence": "high",
  "from": [
   "ru"
  ],
  "quotedLower": false,
  "sources": [
   {
    "title": "Reuters Handbook of Journalism"
   },
   {
    "title": "AP Stylebook"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption",
   "cell"
  ],
  "messages": {
   "use": "Unexpected `{actual}` ({source}): use {advice}",
   "recast": "Unexpected `{actual}` ({source}): {advice}"
  },
  "phrases": [
   {
    "pattern": "(one and a half|two and a half) thousand",
    "advice": "write the figure out, as in `1,500`",
    "example": "The works has [[one and a half thousand]] workers.",
    "message": "recast",
    "source": "полторы тысячи"
   },
   {
    "pattern": "one and a half (million|billion|meters|metres|hundred|dozen|hours)",
    "advice": "write the figure, as in `1.5 million`",
    "example": "The works cost [[one and a half million]].",
    "message": "recast",
    "source": "полтора миллиона",
    "confidence": "medium"
   },
   {
    "pattern": "not (less|fewer) than",
    "advice": "`at least`",
    "example": "[[Not less than]] a dozen people came.",
    "source": "не менее",
    "replace": "at least"
   },
   {
    "pattern": "not more than <number>",
    "advice": "`at most` or `no more than`",
    "example": "[[Not more than 50]] people came.",
    "source": "не более",
    "confidence": "medium"
   },
   {
    "pattern": "several (tens|dozens) of",
    "advice": "`dozens of`",
    "example": "[[Several dozens of]] homes burnt.",
    "source": "несколько десятков"
   },
   {
    "pattern": "(several|many|few|dozen|dozens) (of)? (ten|tens) of thousands",
    "advice": "`tens of thousands`",
    "example": "[[Several tens of thousands]] came.",
    "source": "несколько десятков тысяч"
   },
   {
    "pattern": "(for|in|to|with) the (total)? (amount|sum) of (<number>|more|about|over|almost|nearly|up|approximately|$|€|£|₽)",
    "advice": "`of`, `for` or `worth`",
    "example": "He got a loan [[in the amount of 50]] euros.",
    "source": "в размере, на сумму"
   },
   {
    "pattern": "in the (amount|sum) of",
    "advice": "`of`, `for` or `worth`",
    "example": "He got a loan [[in the amount of]] a year's pay.",
    "source": "в размере",
    "unless": [
     "({rise}|{increase}|rise|increase|reduction|cut|drop|fall|growth|change|changes|limits|reductions|difference|decrease|involved|jump) @",
     "@ (<number>|more|about|over|almost|nearly|up|approximately|$|€|£)"
    ],
    "not": [
     "There was a rise in the amount of rain.",
     "He paid in the amount of 50 euros."
    ]
   },
   {
    "pattern": "(in|during|for|over) the period (of|from|between)",
    "advice": "`from`, `between` or `in`",
    "example": "It rained [[in the period from]] May to June.",
    "source": "в период с",
    "unless": [
     "({average}|up|down) @"
    ],
    "not": [
     "He was up over the period of the war."
    ]
   },
   {
    "pattern": "degrees of (heat|frost|cold|warmth)",
    "advice": "write it as `20C` or `-5C`",
    "example": "It was five [[degrees of frost]].",
    "message": "recast",
    "source": "градусов тепла, мороза"
   },
   {
    "pattern": "plus <number> (degrees|c|degree)",
    "advice": "write it as `20C`",
    "example": "It was [[plus 20 degrees]].",
    "message": "recast",
    "source": "плюс 20 градусов"
   },
   {
    "pattern": "minus <number> (degrees|c|degree)",
    "advice": "write it as `-5C`",
    "example": "It was [[minus 20 degrees]].",
    "message": "recast",
    "source": "минус 5 градусов",
    "confidence": "medium"
   },
   {
    "pattern": "(on|over) an area of (<number>|more|about|over|almost)",
    "advice": "`across`",
    "example": "The fire burnt [[on an area of 50]] square metres.",
    "source": "на площади"
   },
   {
    "pattern": "(the|a|an)? (total|overall|general) (number|amount) of <0-3> (amounted to|amounts to|is equal to|made up|made)",
    "advice": "use `in all`, or `there were`",
    "example": "[[The total number of cases amounted to]] 50.",
    "message": "recast",
    "source": "общее количество составило"
   },
   {
    "pattern": "(amounted|amounts|amounting) to",
    "advice": "`was` or `came to`",
    "example": "The debt [[amounted to]] 5 euros.",
    "source": "составил",
    "confidence": "medium"
   },
   {
    "pattern": "(<number>) persons",
    "advice": "`people`",
    "example": "The bus held [[50 persons]].",
    "source": "человек",
    "confidence": "medium"
   },
   {
    "pattern": "million (rubles|roubles)",
    "advice": "give dollars once",
    "example": "It cost 5 [[million rubles]].",
    "message": "recast",
    "source": "млн рублей",
    "confidence": "low"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The works has [[one and a half thousand]] people.",
     "message": "recast"
    },
    {
     "bad": "It was ten [[degrees of frost]] in the east.",
     "message": "recast"
    },
    {
     "bad": "[[Not less than]] half of them came.",
     "message": "use",
     "fixed": "At least half of them came."
    }
   ],
   "good": [
    {
     "good": "The town has 47,000 people."
    },
    {
     "good": "Hundreds of thousands of people came."
    },
    {
     "good": "They train three times a week."
    },
    {
     "good": "There was a rise in the amount of rain."
    }
   ]
  }
 },
 {
  "id": "locale/times-less",
  "summary": "`Three times less`, `grew in three times`, `increased 19 times`",
  "why": "`Three times less` has no clear meaning (less than what, three times?), `grew in three times` is Russian «в три раза», and\n`increased 19 times` says how often something rose, not by how much. Name the fraction or the factor: `a third of`,\n`tripled`, `19 times as many`.\n\n`Three times a week`, `three times less often` and `rates rose five times between May and June` are left alone. `Three\ntimes more`, which English news does print, is too.\n",
  "mqm": "accuracy/number",
  "severity": "warning",
  "confidence": "high",
  "quotedLower": false,
  "sources": [
   {
    "title": "The Associated Press Stylebook"
   },
   {
    "title": "The Economist Style Guide"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption",
   "cell"
  ],
  "messages": {
   "fraction": "Unexpected `{actual}`: name the fraction, {advice}",
   "factor": "Unexpected `{actual}`: name the factor, {advice}"
  },
  "phrases": [
   {
    "pattern": "(<number>|two|three|four|five|six|seven|eight|nine|ten|several|one and a half) times (less|lower|fewer|cheaper|smaller|shorter|slower|worse)",
    "advice": "as in `a third of`",
    "example": "Rents are [[three times lower]] here.",
    "message": "fraction",
    "unless": [
     "@ (often|frequently|likely)"
    ],
    "not": [
     "They met three times less often."
    ]
   },
   {
    "pattern": "twice (less|lower|fewer|cheaper|smaller|shorter|slower)",
    "advice": "as in `half as much`",
    "example": "Rents are [[twice lower]] here.",
    "message": "fraction",
    "unless": [
     "@ (often|frequently|likely)"
    ],
    "not": [
     "They met twice less often."
    ]
   },
   {
    "pattern": "({grow}|{increase}|{jump}|{rise}) <number> times",
    "advice": "as in `19 times as many`",
    "example": "Sales will [[increase 19 times]].",
    "message": "factor",
    "unless": [
     "@ (a|per|each|that|the|between|since|this|last|over|during|within)",
     "@ in <any>"
    ],
    "not": [
     "Rates rose 5 times in 2004.",
     "Rates rose 5 times between May and June."
    ]
   },
   {
    "pattern": "(by|in) (almost|nearly|more than|about|over)? (<number>|two|three|four|five|six|ten|several|one and a half) times",
    "advice": "as in `doubled` or `tripled`",
    "example": "Output is up [[by more than 25 times]].",
    "message": "factor",
    "unless": [
     "@ (a|per|each|that|the|as|what|this|his|its|their)"
    ],
    "not": [
     "It is up by three times the amount."
    ]
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "Rents are [[two times lower]] in the east.",
     "message": "fraction"
    },
    {
     "bad": "Output grew [[in 3 times]] last year.",
     "message": "factor"
    },
    {
     "bad": "Arrivals [[increased 19 times]] from 330,600 to 6.3 million.",
     "message": "factor"
    }
   ],
   "good": [
    {
     "good": "They train three times a week."
    },
    {
     "good": "Rents are three times as high, and twice as many pay them."
    },
    {
     "good": "The bank was robbed in 3 years 5 times; rates rose five times between May and June."
    }
   ]
  }
 },
 {
  "id": "residue/source-word",
  "summary": "Words of the source spelt out in Latin letters",
  "why": "`Oblast`, `akimat` and `Landkreis` are common nouns of another language that were spelt out instead of translated. The\nreader either skips them or takes them for names. Say what the thing is: a region, a city government, a district. Where\nthe word itself is the news, give it once with a gloss (`the akimat, or city government`): the rule leaves that alone, as\nit does what became English: tsar, dacha, Kremlin, intifada, kindergarten.\n\nKnown false alarms: houses that keep `oblast` and `krai` in the names of Russian regions; set the rule to off there.\n",
  "mqm": "accuracy/untranslated",
  "severity": "warning",
  "confidence": "high",
  "quotedLower": true,
  "sources": [
   {
    "title": "The Russian Word's Worth",
    "at": "Michele A. Berdy"
   },
   {
    "title": "AP Stylebook",
    "at": "foreign words"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "crosshead",
   "caption"
  ],
  "messages": {
   "word": "Source word `{actual}`: use {advice}, or explain it at its first mention"
  },
  "phrases": [
   {
    "pattern": "(oblast|oblasts|krai|krais)",
    "advice": "`region`",
    "example": "Floods hit the [[oblast]] on Monday.",
    "source": "область, край",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which)",
     "(word|term|called) @"
    ],
    "not": [
     "The oblast (region) got money.",
     "The oblast, or region, got money.",
     "A region is called oblast there."
    ]
   },
   {
    "pattern": "(raion|raions)",
    "advice": "`district`",
    "example": "The [[raion]] has two schools.",
    "source": "район"
   },
   {
    "pattern": "(okrug|okrugs)",
    "advice": "`district` or `area`",
    "example": "He led the [[okrug]] for years.",
    "source": "округ",
    "unless": [
     "autonomous @",
     "@ \\(",
     "@ , (or|meaning|which)"
    ],
    "not": [
     "The Chukotka Autonomous Okrug lost power.",
     "The okrug (district) lost power.",
     "The okrug, or district, lost power."
    ]
   },
   {
    "pattern": "(gorod|poselok|posyolok|stanitsa|khutor)",
    "advice": "`town`, `village` or its name alone",
    "example": "A shop in the [[posyolok]] burned down.",
    "source": "город, посёлок, станица"
   },
   {
    "pattern": "(mikrorayon|mikroraion|mikroraiony)",
    "advice": "`housing estate`",
    "example": "A house in the [[mikrorayon]] burned down.",
    "source": "микрорайон"
   },
   {
    "pattern": "(ulitsa|pereulok|naberezhnaya|ploshchad|shosse)",
    "advice": "`Street`, `Lane`, `Embankment`, `Square` or `Road`",
    "example": "A house in [[ulitsa]] Mira burned down.",
    "source": "улица, переулок, набережная"
   },
   {
    "pattern": "(akimat|akimats)",
    "advice": "`city government` or `regional government`",
    "example": "The [[akimat]] promised buses.",
    "source": "әкімдік, акимат",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|the)"
    ],
    "not": [
     "The akimat (city government) met.",
     "The akimat, the city government, met."
    ]
   },
   {
    "pattern": "(=akim|=akims|=Akims)",
    "advice": "`mayor` or `governor`",
    "example": "The [[akim]] promised buses.",
    "source": "әкім, аким",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which)"
    ],
    "not": [
     "The akim (mayor) left.",
     "The akim, or mayor, left."
    ]
   },
   {
    "pattern": "(maslikhat|maslikhats)",
    "advice": "`council`",
    "example": "The [[maslikhat]] met on Monday.",
    "source": "мәслихат, маслихат",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|the)"
    ],
    "not": [
     "The maslikhat (council) met.",
     "The maslikhat, the local council, met."
    ]
   },
   {
    "pattern": "(hromada|hromadas|gromada)",
    "advice": "`community` or `municipality`",
    "example": "The [[hromada]] lost power.",
    "source": "громада",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which)"
    ],
    "not": [
     "The hromada (community) met.",
     "The hromada, or community, met."
    ]
   },
   {
    "pattern": "(siloviki|silovik)",
    "advice": "`security services` or `security officials`",
    "example": "The [[siloviki]] searched the house.",
    "source": "силовики",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|the)",
     "@ (-|–|—)",
     "(as|called) <0-1> @"
    ],
    "not": [
     "The siloviki (security men) won.",
     "The siloviki, the men of the security services, won.",
     "The siloviki – men of the security services – won.",
     "They are known as siloviki."
    ]
   },
   {
    "pattern": "(gastarbeiter|gastarbeiters)",
    "advice": "`migrant worker`",
    "example": "Police held ten [[gastarbeiters]] on Monday.",
    "source": "гастарбайтер"
   },
   {
    "pattern": "(subbotnik|subbotniks)",
    "advice": "`volunteer clean-up`",
    "example": "The school held a [[subbotnik]] in May.",
    "source": "субботник",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|a)"
    ],
    "not": [
     "A subbotnik (clean-up) was held.",
     "A subbotnik, a clean-up by volunteers, was held."
    ]
   },
   {
    "pattern": "(militsiya|politsiya)",
    "advice": "`police`",
    "example": "The [[militsiya]] searched the house.",
    "source": "милиция, полиция"
   },
   {
    "pattern": "(prokuratura|prokurator)",
    "advice": "`prosecutors` or `prosecutor`",
    "example": "The [[prokuratura]] opened a case.",
    "source": "прокуратура, прокурор"
   },
   {
    "pattern": "(gorispolkom|oblispolkom|rayispolkom|ispolkom)",
    "advice": "`executive committee` or `city government`",
    "example": "The [[gorispolkom]] promised buses.",
    "source": "исполком"
   },
   {
    "pattern": "(gubernia|guberniya|volost|uyezd|uezd)",
    "advice": "`province` or `district`",
    "example": "The [[guberniya]] lost power.",
    "source": "губерния, волость, уезд",
    "confidence": "medium"
   },
   {
    "pattern": "(marshrutka|marshrutkas|marshrutki|elektrichka|elektrichki)",
    "advice": "`minibus` or `commuter train`",
    "example": "A [[marshrutka]] hit a tree.",
    "source": "маршрутка, электричка",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|a)"
    ],
    "not": [
     "A marshrutka (minibus) hit a tree.",
     "A marshrutka, a minibus, hit a tree."
    ]
   },
   {
    "pattern": "(polyclinic|polyclinics|poliklinika)",
    "advice": "`clinic` or `outpatient clinic`",
    "example": "The town has one [[polyclinic]] left.",
    "source": "поликлиника",
    "confidence": "medium"
   },
   {
    "pattern": "(feldsher|feldshers)",
    "advice": "`paramedic`",
    "example": "A [[feldsher]] came from the town.",
    "source": "фельдшер"
   },
   {
    "pattern": "(kombinat|kombinats)",
    "advice": "`plant` or `works`",
    "example": "The [[kombinat]] laid off miners.",
    "source": "комбинат"
   },
   {
    "pattern": "(=ZAGS|=GIBDD|=OMON|=SOBR)",
    "advice": "`registry office`, `traffic police` or `riot police`",
    "example": "The [[GIBDD]] closed the road.",
    "source": "ЗАГС, ГИБДД, ОМОН",
    "unless": [
     "@ \\(",
     "@ <0-1> (police|riot|office)",
     "(police|riot) @",
     "@ , (or|the|which)",
     "\\( @"
    ],
    "not": [
     "OMON (riot police) came.",
     "The OMON riot police came.",
     "The riot police OMON came.",
     "OMON, the riot police, came.",
     "The riot police (OMON) came."
    ],
    "confidence": "medium"
   },
   {
    "pattern": "(hukou|lianghui|jiedao|xiaoqu)",
    "advice": "`household registration`, `annual parliamentary sessions`, `subdistrict` or `housing estate`",
    "example": "Few in the [[xiaoqu]] voted.",
    "source": "户口, 两会, 街道, 小区",
    "unless": [
     "@ \\(",
     "@ , (or|meaning|which|the|a)",
     "@ (system|reform|registration)",
     "(called|so-called) <0-1> @"
    ],
    "not": [
     "A hukou (residence permit) costs money.",
     "A hukou, a residence permit, costs money.",
     "China's hukou system is old.",
     "It is the so-called hukou."
    ]
   },
   {
    "pattern": "(bürgermeister|buergermeister|oberbürgermeister|landrat|landkreis|regierungspräsident|ministerpräsident)",
    "advice": "`mayor`, `district administrator`, `district` or `state premier`",
    "example": "The [[Landkreis]] closed its schools.",
    "source": "Bürgermeister, Landrat, Landkreis"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The [[oblast]] got money for roads.",
     "message": "word"
    },
    {
     "bad": "The [[akimat]] of the city announced a tender.",
     "message": "word"
    },
    {
     "bad": "He said [[siloviki]] had searched his flat.",
     "message": "word"
    }
   ],
   "good": [
    {
     "good": "The Khabarovsk region got money for roads."
    },
    {
     "good": "The tsar had a dacha, a kindergarten and a sputnik."
    },
    {
     "good": "Khan Akimov, of Kraisk, met Mr Krajicek in Marrakesh."
    }
   ]
  }
 },
 {
  "id": "residue/transliterated-name",
  "summary": "Western names spelt by way of Russian or Chinese",
  "why": "A name that went from English into Cyrillic and back comes out as `Dzhon`, `Uilyam` or `Vashington`; `Gitler` and `Gavayi`\nlost their H on the way. Readers don't recognise the person, and searches don't find the story. The list holds only\nspellings that no person or place we know of bears in English; the fix is proposed, since who is meant only the source says.\n\nKnown false alarms: people from the former Soviet Union who were named after someone and spell the name so themselves.\n",
  "mqm": "locale-conventions/name-format",
  "severity": "warning",
  "confidence": "medium",
  "sources": [
   {
    "title": "BGN/PCGN romanization of Russian"
   },
   {
    "title": "AP Stylebook",
    "at": "names"
   }
  ],
  "where": [
   "narration",
   "quotation",
   "headline",
   "byline",
   "crosshead",
   "caption",
   "credit"
  ],
  "messages": {
   "name": "Name by way of another alphabet, `{actual}`: use {advice}"
  },
  "phrases": [
   {
    "pattern": "=Dzhon",
    "advice": "`John`",
    "example": "The report named [[Dzhon]] on Monday.",
    "replace": "John"
   },
   {
    "pattern": "=Dzhordzh",
    "advice": "`George`",
    "example": "The report named [[Dzhordzh]] on Monday.",
    "replace": "George"
   },
   {
    "pattern": "(=Dzheyms|=Dzheims)",
    "advice": "`James`",
    "example": "The report named [[Dzheyms]] on Monday.",
    "replace": "James"
   },
   {
    "pattern": "=Dzhek",
    "advice": "`Jack`",
    "example": "The report named [[Dzhek]] on Monday.",
    "replace": "Jack"
   },
   {
    "pattern": "=Dzho",
    "advice": "`Joe`",
    "example": "The report named [[Dzho]] on Monday.",
    "replace": "Joe",
    "confidence": "medium"
   },
   {
    "pattern": "=Dzhekson",
    "advice": "`Jackson`",
    "example": "The report named [[Dzhekson]] on Monday.",
    "replace": "Jackson"
   },
   {
    "pattern": "=Dzhonson",
    "advice": "`Johnson`",
    "example": "The report named [[Dzhonson]] on Monday.",
    "replace": "Johnson"
   },
   {
    "pattern": "=Dzhons",
    "advice": "`Jones`",
    "example": "The report named [[Dzhons]] on Monday.",
    "replace": "Jones"
   },
   {
    "pattern": "=Dzhessika",
    "advice": "`Jessica`",
    "example": "The report named [[Dzhessika]] on Monday.",
    "replace": "Jessica"
   },
   {
    "pattern": "=Dzhennifer",
    "advice": "`Jennifer`",
    "example": "The report named [[Dzhennifer]] on Monday.",
    "replace": "Jennifer"
   },
   {
    "pattern": "=Dzherri",
    "advice": "`Jerry`",
    "example": "The report named [[Dzherri]] on Monday.",
    "replace": "Jerry"
   },
   {
    "pattern": "=Dzheyson",
    "advice": "`Jason`",
    "example": "The report named [[Dzheyson]] on Monday.",
    "replace": "Jason"
   },
   {
    "pattern": "=Dzheffri",
    "advice": "`Jeffrey`",
    "example": "The report named [[Dzheffri]] on Monday.",
    "replace": "Jeffrey"
   },
   {
    "pattern": "=Dzhoshua",
    "advice": "`Joshua`",
    "example": "The report named [[Dzhoshua]] on Monday.",
    "replace": "Joshua"
   },
   {
    "pattern": "=Dzhozef",
    "advice": "`Joseph`",
    "example": "The report named [[Dzhozef]] on Monday.",
    "replace": "Joseph"
   },
   {
    "pattern": "=Dzhoann",
    "advice": "`Joanne`",
    "example": "The report named [[Dzhoann]] on Monday.",
    "replace": "Joanne"
   },
   {
    "pattern": "=Dzhulian",
    "advice": "`Julian`",
    "example": "The report named [[Dzhulian]] on Monday.",
    "replace": "Julian",
    "confidence": "medium"
   },
   {
    "pattern": "=Dzhastin",
    "advice": "`Justin`",
    "example": "The report named [[Dzhastin]] on Monday.",
    "replace": "Justin"
   },
   {
    "pattern": "=Dzhefferson",
    "advice": "`Jefferson`",
    "example": "The report named [[Dzhefferson]] on Monday.",
    "replace": "Jefferson"
   },
   {
    "pattern": "=Dzhordzho",
    "advice": "`Giorgio`",
    "example": "The report named [[Dzhordzho]] on Monday.",
    "replace": "Giorgio"
   },
   {
    "pattern": "=Dzhuzeppe",
    "advice": "`Giuseppe`",
    "example": "The report named [[Dzhuzeppe]] on Monday.",
    "replace": "Giuseppe"
   },
   {
    "pattern": "=Dzhovanni",
    "advice": "`Giovanni`",
    "example": "The report named [[Dzhovanni]] on Monday.",
    "replace": "Giovanni"
   },
   {
    "pattern": "=Dzholi",
    "advice": "`Jolie`",
    "example": "The report named [[Dzholi]] on Monday.",
    "replace": "Jolie"
   },
   {
    "pattern": "=Dzhobs",
    "advice": "`Jobs`",
    "example": "The report named [[Dzhobs]] on Monday.",
    "replace": "Jobs"
   },
   {
    "pattern": "=Uilyam",
    "advice": "`William`",
    "example": "The report named [[Uilyam]] on Monday.",
    "replace": "William"
   },
   {
    "pattern": "=Uilson",
    "advice": "`Wilson`",
    "example": "The report named [[Uilson]] on Monday.",
    "replace": "Wilson"
   },
   {
    "pattern": "=Uinston",
    "advice": "`Winston`",
    "example": "The report named [[Uinston]] on Monday.",
    "replace": "Winston"
   },
   {
    "pattern": "=Uolter",
    "advice": "`Walter`",
    "example": "The report named [[Uolter]] on Monday.",
    "replace": "Walter"
   },
   {
    "pattern": "=Uolles",
    "advice": "`Wallace`",
    "example": "The report named [[Uolles]] on Monday.",
    "replace": "Wallace"
   },
   {
    "pattern": "=Uotson",
    "advice": "`Watson`",
    "example": "The report named [[Uotson]] on Monday.",
    "replace": "Watson"
   },
   {
    "pattern": "=Uells",
    "advice": "`Wells`",
    "example": "The report named [[Uells]] on Monday.",
    "replace": "Wells"
   },
   {
    "pattern": "=Uels",
    "advice": "`Wales`",
    "example": "The report named [[Uels]] on Monday.",
    "replace": "Wales"
   },
   {
    "pattern": "=Uolt",
    "advice": "`Walt`",
    "example": "The report named [[Uolt]] on Monday.",
    "replace": "Walt"
   },
   {
    "pattern": "(=Vashington|=Uoshington)",
    "advice": "`Washington`",
    "example": "The report named [[Vashington]] on Monday.",
    "replace": "Washington"
   },
   {
    "pattern": "=Uimbldon",
    "advice": "`Wimbledon`",
    "example": "The report named [[Uimbldon]] on Monday.",
    "replace": "Wimbledon"
   },
   {
    "pattern": "=Uindzor",
    "advice": "`Windsor`",
    "example": "The report named [[Uindzor]] on Monday.",
    "replace": "Windsor"
   },
   {
    "pattern": "=Uilyams",
    "advice": "`Williams`",
    "example": "The report named [[Uilyams]] on Monday.",
    "replace": "Williams"
   },
   {
    "pattern": "=Uoll-strit",
    "advice": "`Wall Street`",
    "example": "The report named [[Uoll-strit]] on Monday.",
    "replace": "Wall Street"
   },
   {
    "pattern": "=Khyuston",
    "advice": "`Houston`",
    "example": "The report named [[Khyuston]] on Monday.",
    "replace": "Houston"
   },
   {
    "pattern": "=Khyu",
    "advice": "`Hugh`",
    "example": "The report named [[Khyu]] on Monday.",
    "replace": "Hugh"
   },
   {
    "pattern": "=Khyuz",
    "advice": "`Hughes`",
    "example": "The report named [[Khyuz]] on Monday.",
    "replace": "Hughes"
   },
   {
    "pattern": "=Khitrou",
    "advice": "`Heathrow`",
    "example": "The report named [[Khitrou]] on Monday.",
    "replace": "Heathrow"
   },
   {
    "pattern": "=Khelen",
    "advice": "`Helen`",
    "example": "The report named [[Khelen]] on Monday.",
    "replace": "Helen"
   },
   {
    "pattern": "=Khenri",
    "advice": "`Henry`",
    "example": "The report named [[Khenri]] on Monday.",
    "replace": "Henry"
   },
   {
    "pattern": "=Kharris",
    "advice": "`Harris`",
    "example": "The report named [[Kharris]] on Monday.",
    "replace": "Harris",
    "confidence": "medium"
   },
   {
    "pattern": "=Khillari",
    "advice": "`Hillary`",
    "example": "The report named [[Khillari]] on Monday.",
    "replace": "Hillary"
   },
   {
    "pattern": "=Khopkins",
    "advice": "`Hopkins`",
    "example": "The report named [[Khopkins]] on Monday.",
    "replace": "Hopkins"
   },
   {
    "pattern": "=Kholms",
    "advice": "`Holmes`",
    "example": "The report named [[Kholms]] on Monday.",
    "replace": "Holmes",
    "confidence": "medium"
   },
   {
    "pattern": "=Khose",
    "advice": "`Jose`",
    "example": "The report named [[Khose]] on Monday.",
    "replace": "Jose",
    "confidence": "medium"
   },
   {
    "pattern": "=Khuan",
    "advice": "`Juan`",
    "example": "The report named [[Khuan]] on Monday.",
    "replace": "Juan",
    "confidence": "medium"
   },
   {
    "pattern": "=Khorkhe",
    "advice": "`Jorge`",
    "example": "The report named [[Khorkhe]] on Monday.",
    "replace": "Jorge"
   },
   {
    "pattern": "=Khavyer",
    "advice": "`Javier`",
    "example": "The report named [[Khavyer]] on Monday.",
    "replace": "Javier"
   },
   {
    "pattern": "=Khulio",
    "advice": "`Julio`",
    "example": "The report named [[Khulio]] on Monday.",
    "replace": "Julio"
   },
   {
    "pattern": "(=Kharvard|=Garvard)",
    "advice": "`Harvard`",
    "example": "The report named [[Kharvard]] on Monday.",
    "replace": "Harvard",
    "confidence": "medium"
   },
   {
    "pattern": "=Gitler",
    "advice": "`Hitler`",
    "example": "The report named [[Gitler]] on Monday.",
    "replace": "Hitler"
   },
   {
    "pattern": "=Gimmler",
    "advice": "`Himmler`",
    "example": "The report named [[Gimmler]] on Monday.",
    "replace": "Himmler"
   },
   {
    "pattern": "=Gudzon",
    "advice": "`Hudson`",
    "example": "The report named [[Gudzon]] on Monday.",
    "replace": "Hudson"
   },
   {
    "pattern": "=Gavayi",
    "advice": "`Hawaii`",
    "example": "The report named [[Gavayi]] on Monday.",
    "replace": "Hawaii"
   },
   {
    "pattern": "=Gaaga",
    "advice": "`The Hague`",
    "example": "The report named [[Gaaga]] on Monday.",
    "replace": "The Hague"
   },
   {
    "pattern": "=Gamburg",
    "advice": "`Hamburg`",
    "example": "The report named [[Gamburg]] on Monday.",
    "replace": "Hamburg",
    "confidence": "medium"
   },
   {
    "pattern": "=Gonkong",
    "advice": "`Hong Kong`",
    "example": "The report named [[Gonkong]] on Monday.",
    "replace": "Hong Kong"
   },
   {
    "pattern": "=Gollivud",
    "advice": "`Hollywood`",
    "example": "The report named [[Gollivud]] on Monday.",
    "replace": "Hollywood"
   },
   {
    "pattern": "=Gannover",
    "advice": "`Hanover`",
    "example": "The report named [[Gannover]] on Monday.",
    "replace": "Hanover"
   },
   {
    "pattern": "(=Khelsinki|=Gelsinki)",
    "advice": "`Helsinki`",
    "example": "The report named [[Khelsinki]] on Monday.",
    "replace": "Helsinki"
   },
   {
    "pattern": "=Parizh",
    "advice": "`Paris`",
    "example": "The report named [[Parizh]] on Monday.",
    "replace": "Paris",
    "confidence": "medium"
   },
   {
    "pattern": "=Zheneva",
    "advice": "`Geneva`",
    "example": "The report named [[Zheneva]] on Monday.",
    "replace": "Geneva"
   },
   {
    "pattern": "=Tsyurikh",
    "advice": "`Zurich`",
    "example": "The report named [[Tsyurikh]] on Monday.",
    "replace": "Zurich"
   },
   {
    "pattern": "=Myunkhen",
    "advice": "`Munich`",
    "example": "The report named [[Myunkhen]] on Monday.",
    "replace": "Munich"
   },
   {
    "pattern": "=Varshava",
    "advice": "`Warsaw`",
    "example": "The report named [[Varshava]] on Monday.",
    "replace": "Warsaw",
    "confidence": "medium"
   },
   {
    "pattern": "=Bryussel",
    "advice": "`Brussels`",
    "example": "The report named [[Bryussel]] on Monday.",
    "replace": "Brussels"
   },
   {
    "pattern": "=Kopengagen",
    "advice": "`Copenhagen`",
    "example": "The report named [[Kopengagen]] on Monday.",
    "replace": "Copenhagen"
   },
   {
    "pattern": "=Shankhay",
    "advice": "`Shanghai`",
    "example": "The report named [[Shankhay]] on Monday.",
    "replace": "Shanghai"
   },
   {
    "pattern": "=Nyu-York",
    "advice": "`New York`",
    "example": "The report named [[Nyu-York]] on Monday.",
    "replace": "New York"
   },
   {
    "pattern": "=Los-Andzheles",
    "advice": "`Los Angeles`",
    "example": "The report named [[Los-Andzheles]] on Monday.",
    "replace": "Los Angeles"
   },
   {
    "pattern": "=San-Frantsisko",
    "advice": "`San Francisco`",
    "example": "The report named [[San-Frantsisko]] on Monday.",
    "replace": "San Francisco"
   },
   {
    "pattern": "=Filadelfiya",
    "advice": "`Philadelphia`",
    "example": "The report named [[Filadelfiya]] on Monday.",
    "replace": "Philadelphia"
   },
   {
    "pattern": "=Kaliforniya",
    "advice": "`California`",
    "example": "The report named [[Kaliforniya]] on Monday.",
    "replace": "California"
   },
   {
    "pattern": "=Tekhas",
    "advice": "`Texas`",
    "example": "The report named [[Tekhas]] on Monday.",
    "replace": "Texas"
   },
   {
    "pattern": "=Mayami",
    "advice": "`Miami`",
    "example": "The report named [[Mayami]] on Monday.",
    "replace": "Miami"
   },
   {
    "pattern": "=Chikago",
    "advice": "`Chicago`",
    "example": "The report named [[Chikago]] on Monday.",
    "replace": "Chicago",
    "confidence": "medium"
   },
   {
    "pattern": "=Zherar",
    "advice": "`Gerard`",
    "example": "The report named [[Zherar]] on Monday.",
    "replace": "Gerard"
   },
   {
    "pattern": "=Zhorzh",
    "advice": "`Georges`",
    "example": "The report named [[Zhorzh]] on Monday.",
    "replace": "Georges"
   },
   {
    "pattern": "=Fransua",
    "advice": "`François`",
    "example": "The report named [[Fransua]] on Monday.",
    "replace": "François",
    "confidence": "medium"
   },
   {
    "pattern": "=Makron",
    "advice": "`Macron`",
    "example": "The report named [[Makron]] on Monday.",
    "replace": "Macron",
    "confidence": "medium"
   },
   {
    "pattern": "(=Bayden|=Baiden)",
    "advice": "`Biden`",
    "example": "The report named [[Bayden]] on Monday.",
    "replace": "Biden"
   },
   {
    "pattern": "=Tsukerberg",
    "advice": "`Zuckerberg`",
    "example": "The report named [[Tsukerberg]] on Monday.",
    "replace": "Zuckerberg"
   },
   {
    "pattern": "=Shvartsenegger",
    "advice": "`Schwarzenegger`",
    "example": "The report named [[Shvartsenegger]] on Monday.",
    "replace": "Schwarzenegger"
   },
   {
    "pattern": "=Shekspir",
    "advice": "`Shakespeare`",
    "example": "The report named [[Shekspir]] on Monday.",
    "replace": "Shakespeare"
   },
   {
    "pattern": "=Dikkens",
    "advice": "`Dickens`",
    "example": "The report named [[Dikkens]] on Monday.",
    "replace": "Dickens"
   },
   {
    "pattern": "=Eynshteyn",
    "advice": "`Einstein`",
    "example": "The report named [[Eynshteyn]] on Monday.",
    "replace": "Einstein"
   },
   {
    "pattern": "=Nitsshe",
    "advice": "`Nietzsche`",
    "example": "The report named [[Nitsshe]] on Monday.",
    "replace": "Nietzsche"
   },
   {
    "pattern": "=Motsart",
    "advice": "`Mozart`",
    "example": "The report named [[Motsart]] on Monday.",
    "replace": "Mozart"
   },
   {
    "pattern": "=Betkhoven",
    "advice": "`Beethoven`",
    "example": "The report named [[Betkhoven]] on Monday.",
    "replace": "Beethoven"
   },
   {
    "pattern": "=Maykl",
    "advice": "`Michael`",
    "example": "The report named [[Maykl]] on Monday.",
    "replace": "Michael"
   },
   {
    "pattern": "=Charlz",
    "advice": "`Charles`",
    "example": "The report named [[Charlz]] on Monday.",
    "replace": "Charles"
   },
   {
    "pattern": "=Endryu",
    "advice": "`Andrew`",
    "example": "The report named [[Endryu]] on Monday.",
    "replace": "Andrew"
   },
   {
    "pattern": "=Entoni",
    "advice": "`Anthony`",
    "example": "The report named [[Entoni]] on Monday.",
    "replace": "Anthony",
    "confidence": "medium"
   },
   {
    "pattern": "=Kreyg",
    "advice": "`Craig`",
    "example": "The report named [[Kreyg]] on Monday.",
    "replace": "Craig"
   },
   {
    "pattern": "=Sherlok",
    "advice": "`Sherlock`",
    "example": "The report named [[Sherlok]] on Monday.",
    "replace": "Sherlock",
    "confidence": "medium"
   },
   {
    "pattern": "=Stiven",
    "advice": "`Steven`",
    "example": "The report named [[Stiven]] on Monday.",
    "replace": "Steven",
    "confidence": "medium"
   },
   {
    "pattern": "=Bryus",
    "advice": "`Bruce`",
    "example": "The report named [[Bryus]] on Monday.",
    "replace": "Bruce"
   },
   {
    "pattern": "=Telangpu",
    "advice": "`Trump`",
    "example": "The report named [[Telangpu]] on Monday.",
    "replace": "Trump",
    "confidence": "medium"
   },
   {
    "pattern": "=Aobama",
    "advice": "`Obama`",
    "example": "The report named [[Aobama]] on Monday.",
    "replace": "Obama",
    "confidence": "medium"
   },
   {
    "pattern": "=Zelianski",
    "advice": "`Zelensky`",
    "example": "The report named [[Zelianski]] on Monday.",
    "replace": "Zelensky",
    "confidence": "medium"
   }
  ],
  "examples": {
   "bad": [
    {
     "bad": "The actor [[Dzheyms]] Bell spoke.",
     "message": "name",
     "fixed": "The actor James Bell spoke."
    },
    {
     "bad": "They flew to [[Vashington]] on Monday.",
     "message": "name",
     "fixed": "They flew to Washington on Monday."
    },
    {
     "bad": "The storm hit [[Khyuston]] and the coast.",
     "message": "name",
     "fixed": "The storm hit Houston and the coast."
    }
   ],
   "good": [
    {
     "good": "Dzhokhar Dudayev and Dzhanibek Khan met Mr Dzhabrailov."
    },
    {
     "good": "James Bell, of Washington, and Uilian Souza met in Houston."
    },
    {
     "good": "Khadija Kharkova of Kherson lives in Gagarin Street."
    }
   ]
  }
 }
]
