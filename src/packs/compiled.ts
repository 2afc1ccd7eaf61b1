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
    ],
    "confidence": "medium"
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
    "source": "происшествие произошло",
    "confidence": "medium"
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
