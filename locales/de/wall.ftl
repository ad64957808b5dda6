### Die Wand: Erzählenswertes, Regeln, die im Weg standen, und was Gäste ändern würden.

## Momente

moments-tab = Momente
moments-title = Erzählenswert
moments-say = Was jemand für einen Gast getan hat, für uns alle zu lesen.
moments-add = Etwas erzählen
moments-added = Es steht an der Wand. Wer darin vorkommt, weiß davon.
moments-undo = Rückgängig
moments-taken-back = Zurückgenommen. Es steht nicht mehr an der Wand.
moments-none = Noch nichts. Was jemand erzählenswert findet, wird hier stehen.
moments-week = Diese Woche
moments-before = Davor
moments-take-back = Zurücknehmen
moments-a-guest = Ein Gast
moments-noticed = Erzählt von { $name }
moments-about = über { $names }
moments-room = Zimmer { $room }
moments-comma = { ", " }
moments-new = Etwas Erzählenswertes
moments-words = Was ist geschehen?
moments-words-hint = Alle Kollegen können es lesen.
moments-quoted = Das sind die eigenen Worte des Gastes
moments-guest = Wie der Gast angesprochen werden möchte, wenn Sie mögen
moments-which-room = Zimmer, wenn Sie mögen
moments-who = Um wen geht es?
moments-who-hint = Sie lesen es auf ihrer eigenen Seite. Bis zu sechs.
moments-do = An die Wand
moments-wrong-empty = Schreiben Sie, was geschehen ist.
moments-wrong-people = Wählen Sie höchstens { $most } Kollegen.
moments-tell = Erzählenswert
moments-told = An der Wand

## Was jemand auf der eigenen Seite erfährt

news-count =
    { $count ->
        [one] Etwas Neues für Sie
       *[other] { $count } Neuigkeiten für Sie
    }
news-title = Für Sie
news-read = Gelesen
news-from-guest = { $guest }, über Sie:
news-from-a-guest = Ein Gast, über Sie:
news-moment = { $name } hat allen von Ihnen erzählt:
news-changed = „{ $rule }“ wurde geändert:
news-kept = „{ $rule }“ bleibt, und zwar deshalb:

## Regeln, die im Weg stehen

rules-tab = Regeln im Weg
rules-title = Regeln, die im Weg standen
rules-say = Vom Team genannt. Die Direktion entscheidet binnen einer Woche, und wer eine Regel genannt hat, erfährt es.
rules-say-manager = Vom Team genannt. Entscheiden Sie binnen einer Woche; das Team erfährt, wie.
rules-name = Eine Regel stand im Weg
rules-named = Sie steht in der Liste. Danke, dass Sie es sagen.
rules-none = Niemand hat eine Regel genannt.
rules-week = 7 Tage
rules-month = 30 Tage
rules-year = Ein Jahr
rules-times =
    { $count ->
        [0] In dieser Zeit nicht genannt.
        [one] Stand einmal im Weg.
        [2] Stand zweimal im Weg.
       *[other] Stand { $count } Mal im Weg.
    }
rules-unmet =
    { $count ->
        [one] Ein Gast bekam nicht, worum er bat.
       *[other] { $count } Wünsche blieben unerfüllt.
    }
rules-missed =
    { $count ->
        [one] Ein Wunsch kam zu spät oder war nicht recht.
       *[other] { $count } Wünsche kamen zu spät oder waren nicht recht.
    }
rules-last = Zuletzt am { $day } genannt.
rules-open = Wartet auf eine Entscheidung
rules-changed = Geändert
rules-kept = Bleibt
rules-was-changed = Geändert von { $name }, { $day }:
rules-was-kept = Beibehalten von { $name }, { $day }:
rules-change = Ändern
rules-keep = Behalten, mit Grund
rules-what = Was ist jetzt anders?
rules-why = Warum bleibt sie?
rules-change-do = Ändern und dem Team sagen
rules-keep-do = Behalten und dem Team sagen
rules-same = Dasselbe wie eine andere
rules-same-say = Alles Genannte kommt zusammen, unter den Worten, die Sie wählen.
rules-people = Bellpull zählt nicht, wer eine Regel nennt. Es zählt, was die Regel Gäste gekostet hat.
rules-wrong-what = Sagen Sie, was jetzt anders ist: Das liest das Team.
rules-wrong-why = Sagen Sie, warum sie bleibt: Das liest das Team.
rules-wrong-decided = Über diese Regel wurde inzwischen entschieden. Lesen Sie das zuerst; Ihre Worte stehen noch hier.
rules-nameless-hint = Dann kann Ihnen niemand sagen, was entschieden wurde; Sie finden es in der Liste.
rules-own = Mit eigenen Worten
rules-known = War es eine von diesen?
rules-known-say = Ein Druck, und die Direktion sieht es.

## Rat der Gäste

advice-tab = Rat der Gäste
advice-title = Was Gäste ändern würden
advice-say = Wir haben sie einmal gefragt. Jeder bekommt von einem von uns eine Antwort, mit Namen.
advice-waiting = Wartet auf eine Antwort
advice-none-waiting = Niemand wartet.
advice-left = Dieser Gast ist abgereist und kann hier keine Antwort mehr lesen. Was Sie schreiben, ist für das Haus.
advice-your-answer = Ihre Antwort
advice-note-down = Für das Haus festhalten
advice-send = Unter meinem Namen antworten
advice-answered = Beantwortet
advice-came-of-it = Was daraus wurde
advice-came-more = Es wurde mehr daraus
advice-came-what = Was wurde daraus?
advice-changed-now = Was ist jetzt anders?
advice-write-down = Festhalten
advice-waits-hours =
    { $count ->
        [0] Wartet seit weniger als einer Stunde
        [one] Wartet seit einer Stunde
       *[other] Wartet seit { $count } Stunden
    }
advice-waits-days = Wartet seit { $count } Tagen
advice-wrong-answer = Schreiben Sie Ihre Antwort.
advice-wrong-outcome = Schreiben Sie, was jetzt anders ist.
advice-wrong-answered = { $name } hat schon geantwortet. Was Sie schrieben, wurde nicht gesendet.
advice-wrong-answered-already = Jemand hat schon geantwortet.
advice-handover = Rat, auf den noch niemand geantwortet hat
