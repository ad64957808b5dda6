### جولة اليوم: ما يمشي به قسم الغرف، على الهاتف وعلى الورق.

staff-tab-round = جولة اليوم
staff-tab-round-short = الجولة

## الغرف

round-floor =
    { $floor ->
        [0] الطابق الأرضي
        [1] الطابق الأول
        [2] الطابق الثاني
        [3] الطابق الثالث
        [4] الطابق الرابع
        [5] الطابق الخامس
        [6] الطابق السادس
        [7] الطابق السابع
        [8] الطابق الثامن
        [9] الطابق التاسع
       *[other] الطابق { $floor }
    }
round-part = { $floor }، القسم { $part }
round-heading = { $place }، { $day }
round-walked-by = { $name }.
round-walked-by-nobody = لا أحد يمرّ هنا اليوم بعد.
round-printed = طُبعت في { $time }. الطلبات اللاحقة على الهاتف.
round-mine = غرفي
round-all = كل الطوابق
round-sections = أقسام الطوابق
round-col-guest = الضيف
round-col-bring = للإحضار أو العمل اليوم
round-col-good = من المفيد معرفته
round-col-note = الوقت، ملاحظة

## غرفة واحدة

round-night = الليلة { $night } من { $nights }
round-leaves = المغادرة اليوم
round-arrives = الوصول اليوم
round-overdue = لم يصل بعد
round-nothing = لا شيء إضافي
round-asked = طُلب { $time }
round-done = تمّ { $time }، { $name }
round-keep-out = لا تدخلوا،
round-rests = اتركوه عند الباب حتى { $time }
round-tick = أُحضر
round-undo = عن طريق الخطأ
round-unsent = لم يُرسل بعد. أُشّر في { $time }، وهو محفوظ على هذا الهاتف وسيُرسل حالما نتصل.
round-none = لا يقيم أحد هنا اليوم.
round-none-mine = لا غرف لكم اليوم.

## حين لا تُقبل الإشارة

round-was = { $title }. { $why }
round-was-brought = { $name } أحضره من قبل. شكرًا لكم.
round-was-resting = لا يرغب الضيف في الإزعاج. اتركوه عند الباب ثم أشّروا عليه مرة أخرى.
round-was-resting-inside = لا يريد الضيف الإزعاج. أنجزوا ذلك بعد انتهاء راحته ثم ضعوا العلامة مرة أخرى.
round-was-cancelled = لم يعد الضيف يريده.
round-was-changed = تغيّر هذا قبل وصول إشارتكم. نرجو النظر مرة أخرى.

## في الأسفل

round-foot-dial = غير متأكدين، أو طُلب شيء إضافي في الممر؟ قولوا نعم، ثم أخبروا { $name }، الرقم { $extension }.
round-foot = غير متأكدين، أو طُلب شيء إضافي في الممر؟ قولوا نعم، ثم أخبروا { $name }.
round-foot-desk = غير متأكدين، أو طُلب شيء إضافي في الممر؟ قولوا نعم، ثم أخبروا الاستقبال.

## من يمرّ أين

round-who = من يمرّ أين
round-who-heading = من يمرّ أين، { $day }
round-who-say = يسري فورًا على كل هاتف.
round-who-say-tomorrow = يسري غدًا على كل هاتف.
round-who-days = اليوم المقصود
round-who-today = اليوم
round-who-tomorrow = غدًا
round-rooms =
    { $count ->
        [zero] لا غرف
        [one] الغرفة { $first }
        [two] غرفتان، { $first } و{ $last }
        [few] { $count } غرف، من { $first } إلى { $last }
        [many] { $count } غرفة، من { $first } إلى { $last }
       *[other] { $count } غرفة، من { $first } إلى { $last }
    }
round-nobody = لا أحد بعد
round-save = حفظ
round-saved = حُفظ. يسري من الآن.
round-saved-tomorrow = حُفظ. يسري غدًا.
round-yesterday = كما كان أمس
round-as-today = كما هو اليوم
round-cut-heading = أقسام الطابق
round-cut-say = الطابق جولة واحدة إلى أن تقسّموه. الغرف بترتيب المرور.
round-cut-at = يبدأ قسم جديد عند
round-cut-room = الغرفة { $room }
round-cut-do = تقسيم الطابق هكذا
