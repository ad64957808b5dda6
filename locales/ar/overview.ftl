### نظرة عامة على الفندق.

overview-title = نظرة عامة
overview-period = الفترة
overview-today = اليوم
overview-week = 7 أيام
overview-month = 30 يومًا
overview-heading-today = اليوم في { $house }
overview-heading-week = سبعة أيام في { $house }
overview-heading-month = ثلاثون يومًا في { $house }
overview-trouble = متاعب متكررة
overview-trouble-none = لم يتعثر الشيء نفسه من جديد في أي غرفة.
overview-trouble-count =
    { $count ->
        [one] تكررت مرة واحدة
        [two] تكررت مرتين
        [few] تكررت { $count } مرات
       *[other] تكررت { $count } مرة
    }
overview-trouble-say = الشيء نفسه في الغرفة نفسها خلال 30 يومًا. ويَعُدّ عمود «من جديد» الشيء نفسه.
overview-trouble-guests =
    { $count ->
        [one] وإضافةً إلى ذلك تعثر أمر مرة واحدة لضيف سبق أن تعثر له أمر في الإقامة نفسها.
        [two] وإضافةً إلى ذلك تعثر أمر مرتين لضيف سبق أن تعثر له أمر في الإقامة نفسها.
        [few] وإضافةً إلى ذلك تعثر أمر { $count } مرات لضيف سبق أن تعثر له أمر في الإقامة نفسها.
       *[other] وإضافةً إلى ذلك تعثر أمر { $count } مرة لضيف سبق أن تعثر له أمر في الإقامة نفسها.
    }
overview-rooms = الشيء نفسه في الغرفة نفسها
overview-rooms-none = لا شيء يُذكر.
overview-items = الشيء نفسه في أي مكان من الفندق
overview-items-none = لم يتعثر شيء مرتين في هذه الأيام، في أي غرفة كانت.
overview-col-room = الغرفة
overview-col-what = ماذا
overview-col-times = المرات
overview-col-again = من جديد
overview-col-in-all = في المجموع
overview-col-remembered = خلال 30 يومًا
overview-col-rooms = الغرف
overview-col-last = آخر مرة
overview-trouble-counts = ما يُحسب: وعود لم يُوفَ بها، وما لم يكن كما ينبغي، وما تعذّر، والأعطال والضوضاء والروائح. يُحسب كل طلب مرة واحدة، ولا تُقارن الطلبات المكتوبة بكلمات الضيف.
overview-people = لا يرتّب Bellpull الأشخاص. هذه الأرقام عن الفندق: أين ينتظر الضيوف، وما الذي يمنع الفريق من أن يقول نعم.

overview-range = أيام أخرى
overview-from = من
overview-until = إلى، وهذا اليوم ضمنها
overview-show = عرض هذه الأيام
overview-heading-range = من { $from } إلى { $until } في { $house }
overview-heading-days = نظرة عامة على { $house }
overview-wrong-from = يُرجى اختيار اليوم الأول.
overview-wrong-until = يُرجى اختيار اليوم الأخير.
overview-wrong-backwards = اليوم الأخير يسبق الأول. يُرجى تبديلهما.
overview-wrong-ahead = اليوم الأخير لم يأتِ بعد. يُرجى اختيار اليوم أو يوم سابق.
overview-wrong-long = هذه أكثر من { $most } يوم. يُرجى اختيار يوم أول أقرب.
overview-date = { $day } { $month } { $year }
overview-day-mon = { $day } { $month }
overview-month-year = { $month } { $year }
overview-week-from = الأسبوع من { $date }
overview-mon-1 = يناير
overview-mon-2 = فبراير
overview-mon-3 = مارس
overview-mon-4 = أبريل
overview-mon-5 = مايو
overview-mon-6 = يونيو
overview-mon-7 = يوليو
overview-mon-8 = أغسطس
overview-mon-9 = سبتمبر
overview-mon-10 = أكتوبر
overview-mon-11 = نوفمبر
overview-mon-12 = ديسمبر
overview-percent = { $percent }٪
overview-minutes = { $minutes } د
overview-hours = { $hours } س
overview-hours-minutes = { $hours } س { $minutes } د
overview-days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
       *[other] { $days } يومًا
    }
overview-as-table = الشيء نفسه في جدول
overview-csv = لبرنامج الجداول (CSV)

overview-promises = الوعود التي وُفي بها
overview-promises-fig = { $kept } من { $all }
overview-promises-none = لم يحن موعد أي وعد.
overview-promises-by-day = الوعود التي وُفي بها، حسب اليوم
overview-promises-by-week = الوعود التي وُفي بها، حسب الأسبوع
overview-promises-by-month = الوعود التي وُفي بها، حسب الشهر
overview-promises-say = حان موعد { $all }: وُفي بـ { $kept }، وتأخر { $late } وقلنا ذلك أولًا، وفات { $missed }.
overview-promises-hint = يُحسب الوعد في اليوم الذي حان فيه موعده. وُفي به: وصل الطلب في موعده أو خلال الدقائق القليلة التي تسمح بها ساعاتكم. تأخر وقلنا ذلك أولًا: أُجّل قبل موعده ثم وُفي به. وما عاد لأنه لم يكن كما ينبغي يُحسب مع وعده الجديد.
overview-kept = وُفي به
overview-late = تأخر، وقلنا ذلك أولًا
overview-missed = فات
overview-missed-say = فات يوم { $day }: { $what }، الغرفة { $room }.
overview-missed-see = ماذا حدث
overview-missed-more =
    { $count ->
        [one] وفات وعد آخر.
        [two] وفات وعدان آخران.
        [few] وفاتت { $count } وعود أخرى.
        [many] وفات { $count } وعدًا آخر.
       *[other] وفات { $count } وعد آخر.
    }
overview-missed-open = كيف يجري إصلاح الأمر
overview-col-day = اليوم
overview-col-week = الأسبوع
overview-col-month = الشهر
overview-col-all = الكل

overview-answers = الوقت حتى جواب من إنسان
overview-answers-fig = { $time } عادةً
overview-answers-title = نسبة الطلبات التي أجاب عنها إنسان حسب وقت الانتظار
overview-answers-say = أُجيب عن نصفها خلال { $half }، وعن تسعة من كل عشرة خلال { $nine }. واستغرق أبطؤها { $slowest }.
overview-answers-none = لم ينتظر أي طلب جوابًا.
overview-answers-half = النصف خلال { $time }
overview-answers-nine = تسعة من عشرة خلال { $time }
overview-answers-slowest = الأبطأ، { $time }
overview-answers-beyond = الأبطأ، { $time }: أبعد من هنا
overview-answers-promise = وعدنا: { $minutes } د
overview-answers-before = المتقطع: أيام سابقة بالعدد نفسه
overview-answers-unanswered =
    { $count ->
        [one] وانتهى طلب آخر قبل أن يجيب أحد: ألغاه الضيف أو غادر.
        [two] وانتهى طلبان آخران قبل أن يجيب أحد: ألغاهما الضيف أو غادر.
        [few] وانتهت { $count } طلبات أخرى قبل أن يجيب أحد: ألغاها الضيف أو غادر.
       *[other] وانتهى { $count } طلبًا آخر قبل أن يجيب أحد: ألغاه الضيف أو غادر.
    }
overview-answers-waiting =
    { $count ->
        [one] وما زال طلب واحد ينتظر.
        [two] وما زال طلبان ينتظران.
        [few] وما زالت { $count } طلبات تنتظر.
       *[other] وما زال { $count } طلبًا ينتظر.
    }
overview-answers-hint = من اللحظة التي ينتظر فيها الطلب أحدًا إلى أول جواب من إنسان: موعد أو سؤال أو شيء آخر أو اعتذار. الخط هو ساعتكم للمعتاد؛ وللعاجل والمؤجل ساعاتهما.
overview-col-requests = الطلبات
overview-col-these = هذه الأيام
overview-col-before = أيام سابقة بالعدد نفسه
overview-col-days = الأيام
overview-col-seconds = ثواني الانتظار
overview-row-half = النصف، خلال
overview-row-nine = تسعة من عشرة، خلال
overview-row-slowest = الأبطأ
overview-row-answered = أُجيب عنها
overview-row-unanswered = انتهت قبل الجواب
overview-row-waiting = ما زالت تنتظر

overview-calls = الاتصالات بالضيوف
overview-calls-fig = { $made } من { $all }
overview-calls-none = لم يكن هناك اتصال مستحق.
overview-calls-say = أُجري { $made }، وبقي { $due }، وفات { $missed }.
overview-calls-liking = كما أرادوا
overview-calls-not-right = ليس كما ينبغي
overview-calls-no-answer = لم يردّ أحد
overview-calls-missed = فاتت
overview-calls-due = لم تُجرَ بعد
overview-calls-hint = ما فات: غادر الضيف قبل أن يتصل به أحد.
overview-col-how = كيف جرى
overview-col-calls = الاتصالات

overview-missed-right = كيف جرى إصلاح الأمر
overview-csv-all = كلها لبرنامج الجداول (CSV)
overview-calls-prefers-none = يفضّل عدم الاتصال
overview-calls-written = كُتب إليهم بدلًا من ذلك
overview-yes =
    { $count ->
        [0] ما قلنا له نعم
        [one] قلنا نعم لاستثناء واحد
        [two] قلنا نعم لاستثناءين
        [few] قلنا نعم لـ { $count } استثناءات
       *[other] قلنا نعم لـ { $count } استثناءً
    }
overview-yes-say = { $sum } في المجموع، نحو { $each } لكل منها. وقرر الفريق { $team } من { $all } دون سؤال الإدارة.
overview-yes-by = قال نعم { $name }، الغرفة { $room }، { $day }
overview-yes-none = لا استثناء في هذه الأيام.
overview-rules-decide = اتخاذ القرار
overview-rules-all = كل القواعد
overview-rules-more =
    { $count ->
        [one] قاعدة أخرى
        [two] قاعدتان أخريان
        [few] { $count } قواعد أخرى
        [many] { $count } قاعدة أخرى
       *[other] { $count } من القواعد الأخرى
    }
overview-moments-none = لا لحظة في هذه الأيام بعد.
overview-moments-all = اللوحة كلها
overview-moments-more =
    { $count ->
        [one] لحظة أخرى على اللوحة
        [two] لحظتان أخريان على اللوحة
        [few] { $count } لحظات أخرى على اللوحة
        [many] { $count } لحظة أخرى على اللوحة
       *[other] { $count } لحظة أخرى على اللوحة
    }
overview-right = إصلاح ما حدث
overview-right-none = لم يكن هناك ما يجب إصلاحه.
overview-right-fig =
    { $closed ->
        [one] أُصلح أمر واحد
        [two] أُصلح أمران
        [few] أُصلحت { $closed } أمور
       *[other] أُصلح { $closed } أمرًا
    }
overview-right-times = أُصلح نصفها خلال { $half }؛ واستغرق أطولها { $longest }.
overview-right-open =
    { $count ->
        [0] لا شيء مفتوح.
        [one] واحد مفتوح.
        [two] اثنان مفتوحان.
        [few] { $count } مفتوحة.
       *[other] { $count } مفتوحًا.
    }
overview-right-manager =
    { $count ->
        [one] أُغلق واحد دون اكتماله، لسبب كتبته الإدارة.
        [two] أُغلق اثنان دون اكتمالهما، لأسباب كتبتها الإدارة.
        [few] أُغلقت { $count } دون اكتمالها، لأسباب كتبتها الإدارة.
       *[other] أُغلق { $count } دون اكتمالها، لأسباب كتبتها الإدارة.
    }
overview-right-opened = فُتحت
overview-right-closed = أُغلقت
overview-right-by-manager = أغلقتها الإدارة مع ذكر السبب
overview-right-still = مفتوحة الآن
overview-right-longest = أطولها
overview-advice = ما الذي يودّ الضيوف تغييره
overview-advice-say =
    { $given ->
        [one] قدّم ضيف نصيحة. أُجيب عن: { $answered }. وأثمر منها: { $followed }.
        [two] قدّم الضيوف نصيحتين. أُجيب عن: { $answered }. وأثمر منها: { $followed }.
        [few] قدّم الضيوف { $given } نصائح. أُجيب عن: { $answered }. وأثمر منها: { $followed }.
       *[other] قدّم الضيوف { $given } نصيحة. أُجيب عن: { $answered }. وأثمر منها: { $followed }.
    }
overview-advice-none = لا نصيحة في هذه الأيام.
overview-advice-all = قراءتها
overview-col-amount = المبلغ
overview-col-currency = العملة
overview-col-rule = القاعدة
overview-col-standing = القرار
overview-col-unmet = رغبات لم تتحقق
overview-col-words = الكلمات
overview-col-told = رُويت عن
overview-col-count = العدد
overview-advice-given = قُدّمت
overview-advice-answered = أُجيب عنها
overview-advice-followed = أثمرت
overview-right-half-seconds = النصف خلال، بالثواني
overview-right-longest-seconds = أطولها، بالثواني
