### الحائط: لحظات تستحق أن تُروى، وقواعد وقفت في الطريق، وما يودّ الضيوف تغييره.

## اللحظات

moments-tab = اللحظات
moments-title = لحظات تستحق أن تُروى
moments-say = ما فعله أحدنا لأجل ضيف، ليقرأه الجميع.
moments-add = إضافة لحظة
moments-added = صارت على الحائط، وأُخبر من ورد اسمه فيها.
moments-undo = تراجع
moments-taken-back = سُحبت، ولم تعد على الحائط.
moments-none = لا شيء بعد. ما يراه أحدكم جديرًا بأن يُروى سيظهر هنا.
moments-week = هذا الأسبوع
moments-before = قبل ذلك
moments-take-back = سحبها
moments-a-guest = أحد الضيوف
moments-noticed = لاحظ ذلك { $name }
moments-about = عن { $names }
moments-room = الغرفة { $room }
moments-comma = { "، " }
moments-new = لحظة تستحق أن تُروى
moments-words = ماذا حدث؟
moments-words-hint = يستطيع جميع الزملاء قراءتها.
moments-quoted = هذه كلمات الضيف نفسه
moments-guest = كيف يحب الضيف أن يُخاطَب، إن شئتم
moments-which-room = الغرفة، إن شئتم
moments-who = عمّن تتحدث؟
moments-who-hint = يقرؤونها في صفحتهم الخاصة. ستة على الأكثر.
moments-do = وضعها على الحائط
moments-wrong-empty = اكتبوا ما حدث.
moments-wrong-people = اختاروا { $most } زملاء على الأكثر.
moments-tell = تستحق أن تُروى
moments-told = على الحائط

## ما يُخبَر به المرء في صفحته

news-count =
    { $count ->
        [one] شيء جديد لكم
        [two] شيئان جديدان لكم
        [few] { $count } أشياء جديدة لكم
        [many] { $count } شيئًا جديدًا لكم
       *[other] { $count } شيء جديد لكم
    }
news-title = لكم
news-read = قرأتُ ذلك
news-from-guest = { $guest }، عنكم:
news-from-a-guest = أحد الضيوف، عنكم:
news-moment = حكى { $name } للجميع عنكم:
news-changed = «{ $rule }» تغيّرت:
news-kept = «{ $rule }» باقية، والسبب:

## قواعد وقفت في الطريق

rules-tab = قواعد في الطريق
rules-title = قواعد وقفت في الطريق
rules-say = هذا ما قاله الفريق. يقرر المدير خلال أسبوع، ويُخبَر كل من سمّى القاعدة.
rules-say-manager = هذا ما قاله الفريق. قرّروا خلال أسبوع، وسيُخبَر الفريق بما قررتم.
rules-name = وقفت قاعدة في الطريق
rules-named = صارت في القائمة. شكرًا لأنكم قلتم ذلك.
rules-none = لم يذكر أحد أي قاعدة.
rules-week = 7 أيام
rules-month = 30 يومًا
rules-year = سنة
rules-times =
    { $count ->
        [0] لم تُذكر في هذه المدة.
        [one] وقفت في الطريق مرة واحدة.
        [two] وقفت في الطريق مرتين.
        [few] وقفت في الطريق { $count } مرات.
        [many] وقفت في الطريق { $count } مرة.
       *[other] وقفت في الطريق { $count } مرة.
    }
rules-unmet =
    { $count ->
        [one] ضيف واحد لم يحصل على ما طلبه.
        [two] طلبان لم يُلبَّيا.
        [few] { $count } طلبات لم تُلبَّ.
        [many] { $count } طلبًا لم تُلبَّ.
       *[other] { $count } طلب لم تُلبَّ.
    }
rules-missed =
    { $count ->
        [one] طلب واحد تأخر أو لم يكن كما ينبغي.
        [two] طلبان تأخرا أو لم يكونا كما ينبغي.
        [few] { $count } طلبات تأخرت أو لم تكن كما ينبغي.
        [many] { $count } طلبًا تأخرت أو لم تكن كما ينبغي.
       *[other] { $count } طلب تأخرت أو لم تكن كما ينبغي.
    }
rules-last = ذُكرت آخر مرة: { $day }.
rules-open = بانتظار قرار
rules-changed = تغيّرت
rules-kept = باقية
rules-was-changed = غيّرها { $name }، { $day }:
rules-was-kept = أبقاها { $name }، { $day }:
rules-change = تغييرها
rules-keep = إبقاؤها مع ذكر السبب
rules-what = ما الذي اختلف الآن؟
rules-why = لماذا تبقى؟
rules-change-do = تغييرها وإخبار الفريق
rules-keep-do = إبقاؤها وإخبار الفريق
rules-same = هي نفسها قاعدة أخرى
rules-same-say = يُجمع كل ما ذُكر معًا، تحت الصيغة التي تختارونها.
rules-people = لا يحصي Bellpull من سمّى القاعدة، بل ما كلّفته القاعدة الضيوف.
rules-wrong-what = قولوا ما الذي اختلف الآن: هذا ما سيقرؤه الفريق.
rules-wrong-why = قولوا لماذا تبقى: هذا ما سيقرؤه الفريق.
rules-wrong-decided = اتُّخذ قرار بشأن هذه القاعدة في هذه الأثناء. اقرأوه أولًا؛ كلماتكم ما زالت هنا.
rules-nameless-hint = عندها لا يستطيع أحد إخباركم بما تقرّر؛ ستجدونه في القائمة.
rules-own = بكلماتكم
rules-known = هل كانت واحدة من هذه؟
rules-known-say = لمسة واحدة، ويراها المدير.

## آراء الضيوف

advice-tab = آراء الضيوف
advice-title = ما يودّ الضيوف تغييره
advice-say = سألناهم مرة واحدة. كل واحد منهم يجيبه أحدنا باسمه.
advice-waiting = بانتظار جواب
advice-none-waiting = لا أحد ينتظر.
advice-left = غادر هذا الضيف ولم يعد يستطيع قراءة جواب هنا. ما تكتبونه هو للفندق.
advice-your-answer = جوابكم
advice-note-down = تدوينه للفندق
advice-send = الإجابة باسمي
advice-answered = أُجيب عنها
advice-came-of-it = ما نتج عن ذلك
advice-came-more = نتج عن ذلك المزيد
advice-came-what = ماذا نتج عن ذلك؟
advice-changed-now = ما الذي اختلف الآن؟
advice-write-down = تدوين
advice-waits-hours =
    { $count ->
        [0] ينتظر منذ أقل من ساعة
        [one] ينتظر منذ ساعة
        [two] ينتظر منذ ساعتين
        [few] ينتظر منذ { $count } ساعات
        [many] ينتظر منذ { $count } ساعة
       *[other] ينتظر منذ { $count } ساعة
    }
advice-waits-days =
    { $count ->
        [one] ينتظر منذ يوم
        [two] ينتظر منذ يومين
        [few] ينتظر منذ { $count } أيام
        [many] ينتظر منذ { $count } يومًا
       *[other] ينتظر منذ { $count } يوم
    }
advice-wrong-answer = اكتبوا جوابكم.
advice-wrong-outcome = اكتبوا ما الذي اختلف الآن.
advice-wrong-answered = سبق أن أجاب { $name }. لم يُرسَل ما كتبتموه.
advice-wrong-answered-already = سبق أن أجاب أحد الزملاء.
advice-handover = آراء لم يجب عنها أحد
