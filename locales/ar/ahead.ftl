### قبل الوصول: ما يقرأه الضيوف حتى تسجيل الوصول، وما يقرأه الزملاء عنهم.

## Around every page

ahead-welcome = نتطلع إلى لقائكم.
ahead-welcome-today = نتطلع إلى لقائكم اليوم.
ahead-welcome-on = نتطلع إلى لقائكم يوم { $date }.
ahead-offline = ما تكتبونه محفوظ ويُرسل حالما يعود الاتصال. ويمكنكم أيضًا الاتصال بنا: { $extension }.
ahead-rest = يمكنكم تشغيل «عدم الإزعاج» بعد تسجيل وصولكم. وحتى ذلك الحين لا يطرق أحد ولا يتصل.

## Asking

ahead-ask-say = لوصولكم، بكلماتكم وبلغتكم. يقرأه أحدنا ويجيبكم باسمه.
ahead-requests = طلباتي
ahead-arrival = في الغرفة عند وصولي
ahead-ready = غرفتكم جاهزة قبل { $time } يوم { $day }.
ahead-here = بعد تسجيل وصولي
ahead-here-say = نبدأ حين تكونون هنا.
ahead-answered = يجيبكم أحدنا باسمه قبل الموعد بوقت كافٍ.
ahead-in-time = قبل الموعد بوقت كافٍ

## How a request stands

ahead-planned = موعده يوم { $time }، في غرفتكم عند وصولكم.
ahead-planned-here = نبدأ بعد تسجيل وصولكم.
ahead-planned-by = في غرفتكم قبل { $time }.
ahead-under-way = { $name } في الطريق. في غرفتكم قبل { $time }.
ahead-cover-by = في غرفتكم قبل { $time }
ahead-there = في غرفتكم
ahead-asked-arrival = ليكون في غرفتكم عند وصولكم.
ahead-asked-here = لما بعد تسجيل وصولكم.

## For colleagues

ahead-hint-arrival = للوصول يوم { $day }، الغرفة جاهزة قبل { $time }
ahead-hint-arrival-now = للوصول يوم { $day }، في أقرب وقت
ahead-hint-here = بعد تسجيل الوصول، متوقّع يوم { $day }
ahead-hint-absent = ليس في الفندق بعد
ahead-hint-expected = ليس في الفندق بعد، متوقّع يوم { $day }
ahead-age-here = بعد تسجيل الوصول
