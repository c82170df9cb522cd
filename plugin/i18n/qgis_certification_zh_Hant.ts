<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>QgisCertification</name>
    <message>
        <source>{course}, {days}</source>
        <extracomment>details.py</extracomment>
        <translation>{course}，{days}</translation>
    </message>
    <message>
        <source>Hello,

I am interested in your course “{course}” ({days}, {centre}).
Are there free seats, what does it cost, and at what times does it take place?

Kind regards
</source>
        <extracomment>details.py</extracomment>
        <translation>您好：

我對貴單位的課程「{course}」（{days}，{centre}）很有興趣。
請問是否還有名額、費用多少，以及上課時間為何？

謝謝
</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
details.py
----------
fee_forecast.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>距離</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>培訓中心</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>certificate_text.py
----------
details.py
----------
fee_table.py
----------
style.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>網站</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>於計畫網站</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>機構頁面</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>能力</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>首次出現</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>自此不在列</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py
----------
fee_table.py</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>計畫的資料不含價格、剩餘名額與上課時間：請洽詢該機構。</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py
----------
session.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>已變更</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>已遷移</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>已更名</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <extracomment>certificate_text.py
----------
details.py
----------
organisation_text.py
----------
results.py</extracomment>
        <translation>已不在列</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>重新列出</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}：{n} 則新消息</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>儲存行事曆檔案</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py
----------
dossier_files.py</extracomment>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>儲存行事曆檔案</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>課程已儲存至 {path}</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>courses.py
----------
plugin.py
----------
processing/synchronise.py</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>courses.py
----------
plugin.py</extracomment>
        <translation>顯示圖層</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>courses.py</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>courses.py</extracomment>
        <translation>複製到專案</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>courses.py</extracomment>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>search.py</extracomment>
        <translation>虛構的示範資料。</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>search.py</extracomment>
        <translation>今天已同步。</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>%n 天前同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>search.py</extracomment>
        <translation>該再次同步了。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>超過 %n 門課程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>export_dialog.py
----------
search.py</extracomment>
        <translation>
            <numerusform>%n 門課程</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>search.py</extracomment>
        <translation>沒有符合過濾條件的課程</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>過濾條件（已設 %n 項）</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>search.py</extracomment>
        <translation>過濾條件</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>courses.py</extracomment>
        <translation>地圖上的點</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>search.py</extracomment>
        <translation>顯示詳情(&amp;D)</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>匯出認證課程</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n 個培訓中心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n 個機構</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py
----------
fee_papers.py</extracomment>
        <translation>已將{what}寫入 {path}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>fee_papers.py
----------
filters.py
----------
options.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>courses.py
----------
dock.py
----------
layers.py
----------
locator.py
----------
processing/export_courses.py
----------
session.py
----------
style.py</extracomment>
        <translation>課程</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>layers.py
----------
locator.py
----------
organisation.py
----------
processing/export_courses.py
----------
session.py
----------
style.py</extracomment>
        <translation>培訓中心</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>layers.py
----------
locator.py
----------
processing/export_courses.py
----------
session.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>地圖中心</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>地圖上的這個點沒有經緯度</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place}（{inhabitants}）</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>選項…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>此處附近的認證課程</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>線上</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>未認證</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>儲存此搜尋(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name}（%n 則新消息）</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>新消息(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>名稱（同名的搜尋會被取代）：</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}：{error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>同步認證課程</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n 門新課程</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} 門已變更</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} 門已不在列</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>已儲存的搜尋中有 %n 則新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>fallback.py</extracomment>
        <translation>未安裝</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <extracomment>fallback.py</extracomment>
        <translation>無權讀取其檔案</translation>
    </message>
    <message>
        <source>it was made for another system</source>
        <extracomment>fallback.py</extracomment>
        <translation>為其他系統所製作</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <extracomment>fallback.py</extracomment>
        <translation>缺少其所需的元件</translation>
    </message>
    <message>
        <source>it belongs to another version of the plugin</source>
        <extracomment>fallback.py</extracomment>
        <translation>屬於外掛的另一個版本</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <extracomment>fallback.py</extracomment>
        <translation>其檔案已損壞</translation>
    </message>
    <message>
        <source>The plugin&apos;s library cannot be used: {reason}.</source>
        <extracomment>fallback.py</extracomment>
        <translation>無法使用外掛的程式庫：{reason}。</translation>
    </message>
    <message>
        <source>These files were looked at:</source>
        <extracomment>fallback.py</extracomment>
        <translation>已檢查下列檔案：</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has the library for your system in it. The plugin&apos;s home page has both.</source>
        <extracomment>fallback.py</extracomment>
        <translation>在 Debian 與 Ubuntu 上請安裝 qcert 套件；其他系統請從內含您系統適用程式庫的 ZIP 檔安裝外掛。外掛首頁兩者皆有提供。</translation>
    </message>
    <message>
        <source>Fetching the list of upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>取得即將開始的課程清單</translation>
    </message>
    <message>
        <source>the server answered with the status {status}</source>
        <extracomment>fallback.py</extracomment>
        <translation>伺服器回應狀態 {status}</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>fallback.py</extracomment>
        <translation>內容過長</translation>
    </message>
    <message>
        <source>what the server sent is no list of courses, or not all of it</source>
        <extracomment>fallback.py</extracomment>
        <translation>伺服器送來的不是課程清單，或不完整</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s) shown, also of organisations that are not certified</source>
        <extracomment>fallback.py</extracomment>
        <translation>
            <numerusform>顯示 %n 門即將開始的課程，包含未認證機構的課程</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the plugin&apos;s library there are no nearest courses, no history, no filter for certified organisations, no certificates.</source>
        <extracomment>fallback.py</extracomment>
        <translation>若無外掛的程式庫，則沒有最近課程、歷史記錄、認證機構過濾與證書。</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>即將開始的課程</translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <extracomment>dock.py
----------
layers.py
----------
locator.py
----------
plugin.py
----------
processing/provider.py
----------
programme_layers.py</extracomment>
        <translation>QGIS 認證</translation>
    </message>
    <message>
        <source>Save the project first: the copy will lie beside it.</source>
        <extracomment>layers.py</extracomment>
        <translation>請先儲存專案：副本會放在專案旁。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) copied beside the project, to {file}</source>
        <extracomment>layers.py</extracomment>
        <translation>
            <numerusform>已將 %n 門課程複製到專案旁的 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying certified courses into the project</source>
        <extracomment>layers.py</extracomment>
        <translation>複製認證課程到專案</translation>
    </message>
    <message>
        <source>Courses of the centre</source>
        <extracomment>layers.py</extracomment>
        <translation>該中心的課程</translation>
    </message>
    <message>
        <source>Courses of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>該機構的課程</translation>
    </message>
    <message>
        <source>Centres of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>該機構的中心</translation>
    </message>
    <message>
        <source>World map</source>
        <extracomment>layers.py</extracomment>
        <translation>世界地圖</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>layers.py</extracomment>
        <translation>地區</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>layers.py</extracomment>
        <translation>國家</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>options.py</extracomment>
        <translation>正在詢問 {server}…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>options.py</extracomment>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>options.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A mirror of {day}</source>
        <extracomment>options.py</extracomment>
        <translation>{day} 的鏡像</translation>
    </message>
    <message>
        <source>A certification site; its day is {day}</source>
        <extracomment>options.py</extracomment>
        <translation>認證網站；其日期為 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n certified organisation(s)</source>
        <extracomment>options.py</extracomment>
        <translation>
            <numerusform>%n 個認證機構</numerusform>
        </translation>
    </message>
    <message>
        <source>The store file was removed.</source>
        <extracomment>options.py</extracomment>
        <translation>資料檔案已移除。</translation>
    </message>
    <message>
        <source>With online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>包含線上課程</translation>
    </message>
    <message>
        <source>Online courses only</source>
        <extracomment>processing/base.py</extracomment>
        <translation>僅線上課程</translation>
    </message>
    <message>
        <source>Without online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>不含線上課程</translation>
    </message>
    <message>
        <source>Languages (codes or names, separated by commas)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>語言（代碼或名稱，以逗號分隔）</translation>
    </message>
    <message>
        <source>Country of the organisation (code or name)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>機構所在國家（代碼或名稱）</translation>
    </message>
    <message>
        <source>Courses that end on or after this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>在此日或之後結束的課程</translation>
    </message>
    <message>
        <source>Courses that start on or before this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>在此日或之前開始的課程</translation>
    </message>
    <message>
        <source>Online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>線上課程</translation>
    </message>
    <message>
        <source>Words that must all occur</source>
        <extracomment>processing/base.py</extracomment>
        <translation>必須全部出現的文字</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>包含已結束的課程</translation>
    </message>
    <message>
        <source>Also courses of organisations that are not certified</source>
        <extracomment>processing/base.py</extracomment>
        <translation>包含未認證機構的課程</translation>
    </message>
    <message>
        <source>Store file (empty: the plugin&apos;s)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>資料檔案（留空：外掛所用的檔案）</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>certificate_menus.py
----------
fee_attendees.py
----------
processing/base.py</extracomment>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Day that counts as today (empty: by the clock)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>視為今天的日期（留空：依系統時間）</translation>
    </message>
    <message>
        <source>The library cannot be used: {why}</source>
        <extracomment>processing/base.py</extracomment>
        <translation>無法使用程式庫：{why}</translation>
    </message>
    <message>
        <source>There are no courses in {file} yet: synchronise first</source>
        <extracomment>processing/base.py</extracomment>
        <translation>{file} 中尚無課程：請先同步</translation>
    </message>
    <message>
        <source>Changes since a day</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>自某日以來的變更</translation>
    </message>
    <message>
        <source>Lists what synchronising brought: courses, training centres and organisations that were added, changed, moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with the fields as they were before. What the first synchronising found is no change. With filters that only courses have, only courses are listed.</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>列出同步帶來的內容：新增、變更、遷移或更名的課程、培訓中心與機構，以及已不在列或重新列出者，最新的在前，各位於其目前所在之處，欄位為變更前的內容。首次同步所得不算變更。若使用僅課程適用的過濾條件，則只列出課程。</translation>
    </message>
    <message>
        <source>news,history,difference</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>新消息,歷史,差異</translation>
    </message>
    <message>
        <source>Since this day (empty: all that is kept)</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>自此日起（留空：所有保存的變更）</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>organisation.py
----------
processing/changes_since.py</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Export courses</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>匯出課程</translation>
    </message>
    <message>
        <source>Writes courses, with their training centres and organisations where the format holds several layers, to a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar (.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold is reported.</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>將課程（若格式可容納多個圖層，亦包含培訓中心與機構）寫入檔案，格式由副檔名決定：含樣式的 GeoPackage、GeoJSON、試算表、行事曆（.ics）等。新檔案完成後才取代現有檔案。格式無法容納的內容會回報。</translation>
    </message>
    <message>
        <source>save,calendar,spreadsheet</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>儲存,行事曆,試算表</translation>
    </message>
    <message>
        <source>Layers (empty: all that the file can hold)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>圖層（留空：檔案可容納的所有圖層）</translation>
    </message>
    <message>
        <source>CRS of the file (empty: EPSG:4326)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>檔案的坐標參考系統（留空：EPSG:4326）</translation>
    </message>
    <message>
        <source>Title of a calendar</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>行事曆標題</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Courses near points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>點附近的課程</translation>
    </message>
    <message>
        <source>Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and running ones, unless the filters say otherwise. The result has a point for each course found, at its training centre, with the id of the input feature and a field of it, the rank, the distance in metres and the direction. Around a feature of several points each is searched; &quot;input_part&quot; is the number of the point. Online courses, if asked for, come last and without distance.</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>為每個點尋找最近的認證課程，依橢球面上的精確距離：除非過濾條件另有指定，否則為即將開始與進行中的課程。結果中每門找到的課程為一個點，位於其培訓中心，並帶有輸入圖徵的 ID 與其一個欄位、名次、以公尺計的距離與方向。若圖徵含多個點，則逐點搜尋；「input_part」為該點的編號。若要求線上課程，則排在最後且無距離。</translation>
    </message>
    <message>
        <source>nearest,distance,closest,training</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>最近,距離,附近,培訓</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>點</translation>
    </message>
    <message>
        <source>Field to keep</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>要保留的欄位</translation>
    </message>
    <message>
        <source>Courses for each point</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>每個點的課程數</translation>
    </message>
    <message>
        <source>Maximum distance (0: any)</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>最大距離（0：不限）</translation>
    </message>
    <message>
        <source>Nearest courses</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>最近的課程</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a point on the earth left out</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>
            <numerusform>已略過 %n 個不在地球上的圖徵</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} is no layer of points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>{layer} 不是點圖層</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>各國的機構</translation>
    </message>
    <message>
        <source>Counts for every country the certified organisations, their training centres and their courses, with the outline of the country. Where there is nobody yet the numbers are 0.</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>計算每個國家的認證機構、其培訓中心與課程，並附國家輪廓。尚無任何機構之處，數字為 0。</translation>
    </message>
    <message>
        <source>countries,count,world,trainers</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>國家,數量,世界,講師</translation>
    </message>
    <message>
        <source>Language of the names (empty: that of QGIS)</source>
        <extracomment>processing/organisations_by_country.py
----------
processing/programme_figures.py
----------
processing/reach.py
----------
processing/user_groups.py</extracomment>
        <translation>名稱的語言（留空：QGIS 的語言）</translation>
    </message>
    <message>
        <source>Reach of certified training</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>認證培訓的涵蓋範圍</translation>
    </message>
    <message>
        <source>Finds for each town how far away the nearest training centre of a certified organisation is, and for each country how many people live farther away than a distance. With languages, only centres count that have upcoming or running courses in them, and the table has a row for each country and language. People are the inhabitants of the towns that GeoNames knows, not those of the country.</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>為每個城鎮找出與最近的認證機構培訓中心的距離，並計算每個國家有多少人居住在超過某距離之處。若指定語言，則只計入有該語言即將開始或進行中課程的中心，且表格中每個國家與語言各一列。人數為 GeoNames 所收錄城鎮的居民，而非全國人口。</translation>
    </message>
    <message>
        <source>distance,population,accessibility,towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>距離,人口,可及性,城鎮</translation>
    </message>
    <message>
        <source>Distance that counts as far</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>視為遙遠的距離</translation>
    </message>
    <message>
        <source>Languages of the training (codes or names, separated by commas)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>培訓的語言（代碼或名稱，以逗號分隔）</translation>
    </message>
    <message>
        <source>Country of the towns (code or name)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>城鎮所在國家（代碼或名稱）</translation>
    </message>
    <message>
        <source>Fewest inhabitants of a town</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>城鎮的最少居民數</translation>
    </message>
    <message>
        <source>Only towns that are farther away</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>僅較遠的城鎮</translation>
    </message>
    <message>
        <source>Towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>城鎮</translation>
    </message>
    <message>
        <source>Reach by country</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>各國的涵蓋範圍</translation>
    </message>
    <message>
        <source>Fetches organisations, training centres and courses from the certification programme&apos;s site into the store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an hour of the last time nothing is fetched, unless forced.</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>從認證計畫網站取得機構、培訓中心與課程並存入資料檔案，並說明有何新內容。已結束的課程每週取得一次，或依您的要求取得。距上次不到一小時則不會取得任何資料，除非強制執行。</translation>
    </message>
    <message>
        <source>sync,download,update</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>同步,下載,更新</translation>
    </message>
    <message>
        <source>Server (empty: as in the options)</source>
        <extracomment>processing/synchronise.py
----------
processing/verify_certificates.py</extracomment>
        <translation>伺服器（留空：依選項設定）</translation>
    </message>
    <message>
        <source>Also fetch past courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>一併取得已結束的課程</translation>
    </message>
    <message>
        <source>Even if the last time was less than an hour ago</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>即使距上次不到一小時</translation>
    </message>
    <message>
        <source>New courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>新課程</translation>
    </message>
    <message>
        <source>Changed courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>已變更的課程</translation>
    </message>
    <message>
        <source>Courses that are no longer listed</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>已不在列的課程</translation>
    </message>
    <message>
        <source>Store file</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>資料檔案</translation>
    </message>
    <message>
        <source>The last time was less than an hour ago: nothing was fetched</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>距上次不到一小時：未取得任何資料</translation>
    </message>
    <message>
        <source>A job is under way; wait for its end, or stop it.</source>
        <extracomment>session.py</extracomment>
        <translation>有工作正在進行；請等待結束，或停止它。</translation>
    </message>
    <message>
        <source>Starts within 30 days</source>
        <extracomment>style.py</extracomment>
        <translation>30 天內開始</translation>
    </message>
    <message>
        <source>Starts later</source>
        <extracomment>style.py</extracomment>
        <translation>稍後開始</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>style.py</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>style.py</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>style.py</extracomment>
        <translation>已不在列</translation>
    </message>
    <message>
        <source>With courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>有即將開始的課程</translation>
    </message>
    <message>
        <source>Without courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>無即將開始的課程</translation>
    </message>
    <message>
        <source>Starts today</source>
        <extracomment>style.py</extracomment>
        <translation>今天開始</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <extracomment>style.py</extracomment>
        <translation>明天開始</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <extracomment>style.py</extracomment>
        <translation>%1 天後開始</translation>
    </message>
    <message>
        <source>Runs until %1</source>
        <extracomment>style.py</extracomment>
        <translation>進行至 %1</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>style.py</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Also here:</source>
        <extracomment>style.py</extracomment>
        <translation>此處還有：</translation>
    </message>
    <message>
        <source>Upcoming:</source>
        <extracomment>style.py</extracomment>
        <translation>即將開始：</translation>
    </message>
    <message>
        <source>Running:</source>
        <extracomment>style.py</extracomment>
        <translation>進行中：</translation>
    </message>
    <message>
        <source>Page in the programme</source>
        <extracomment>style.py</extracomment>
        <translation>計畫中的頁面</translation>
    </message>
    <message>
        <source>Course type</source>
        <extracomment>style.py</extracomment>
        <translation>課程類型</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>style.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>style.py</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>style.py</extracomment>
        <translation>認證</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desk.py
----------
organisation_text.py
----------
style.py</extracomment>
        <translation>國家</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>style.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>style.py</extracomment>
        <translation>線上</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>style.py</extracomment>
        <translation>即將開始</translation>
    </message>
    <message>
        <source>Location problem</source>
        <extracomment>style.py</extracomment>
        <translation>位置問題</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>style.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Located by</source>
        <extracomment>style.py</extracomment>
        <translation>定位依據</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <extracomment>style.py</extracomment>
        <translation>機構編號</translation>
    </message>
    <message>
        <source>Number of the training centre</source>
        <extracomment>style.py</extracomment>
        <translation>培訓中心編號</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>style.py</extracomment>
        <translation>國家名稱</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>organisation_text.py
----------
style.py</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>the answer stopped and did not go on within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>回應中斷，{n} 秒內未繼續</translation>
    </message>
    <message>
        <source>no answer came within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>{n} 秒內沒有回應</translation>
    </message>
    <message>
        <source>nothing came within the time that QGIS allows (Settings, Options, Network)</source>
        <extracomment>transport.py</extracomment>
        <translation>在 QGIS 允許的時間內（設定、選項、網路）未收到任何資料</translation>
    </message>
    <message>
        <source>the answer broke off after {n} of {all} bytes</source>
        <extracomment>transport.py</extracomment>
        <translation>回應在 {all} 位元組中的第 {n} 位元組中斷</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>courses.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Invented courses</source>
        <extracomment>courses.py</extracomment>
        <translation>虛構的課程</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>計畫統計數字</translation>
    </message>
    <message>
        <source>Counts organisations, training centres and courses of the certification programme by country, with the outline of the country, by year and by language, as far as they are known from what was synchronised. How many took part, how many certificates were issued and what was paid is not known.</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>依國家（附國家輪廓）、年份與語言計算認證計畫的機構、培訓中心與課程，以已同步的資料所知者為限。參加人數、核發的證書數量與付款金額均不得而知。</translation>
    </message>
    <message>
        <source>statistics,report,count,programme</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>統計,報告,數量,計畫</translation>
    </message>
    <message>
        <source>Distance that counts as within reach</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>視為可及的距離</translation>
    </message>
    <message>
        <source>Figures by country</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>各國統計數字</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>各年統計數字</translation>
    </message>
    <message>
        <source>Figures by language</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>各語言統計數字</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>certificate_export.py
----------
dock.py
----------
fee_forecast.py
----------
fee_table.py
----------
fee_text.py
----------
locator.py
----------
processing/verify_certificates.py</extracomment>
        <translation>證書</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>圖層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>清單(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Folder of PDFs…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>PDF 資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>From La&amp;yer…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>來自圖層(&amp;Y)…</translation>
    </message>
    <message>
        <source>Add as &amp;Layer</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>加入為圖層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>試算表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget &amp;This…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>忘記此項(&amp;T)…</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>全部忘記(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>複製編號(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>再次查核(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>忘記(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a List of Certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>開啟證書清單</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>Open a Folder of PDFs</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>開啟 PDF 資料夾</translation>
    </message>
    <message>
        <source>Several files at once can only be PDFs.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>一次多個檔案時，只能是 PDF。</translation>
    </message>
    <message>
        <source>Save as Spreadsheet</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>另存為試算表</translation>
    </message>
    <message>
        <source>Save Report</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Writing results of certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>寫入證書結果</translation>
    </message>
    <message>
        <source>The results were written to {path}</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>結果已寫入 {path}</translation>
    </message>
    <message>
        <source>Remove all checks of {id} from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>要從這部電腦移除 {id} 的所有查核嗎？您已匯出的檔案會保留。</translation>
    </message>
    <message>
        <source>Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>要從這部電腦移除所有證書查核及查詢內容嗎？您已匯出的檔案會保留。</translation>
    </message>
    <message>
        <source>The layer {name} is not in the project: open the project with it to go on.</source>
        <extracomment>certificate_question.py</extracomment>
        <translation>圖層 {name} 不在專案中：請開啟含有該圖層的專案以繼續。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>certificate_table.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>查詢內容</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>證書</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
dossier_text.py
----------
fee_forecast.py</extracomment>
        <translation>課程</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>查核時間</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>有紀錄</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>No record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>無紀錄</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>網站沒有這張證書；網站並未說明它是被撤銷、隨課程刪除，還是從未核發</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its organisation, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>網站沒有這張證書；網站並未說明它是被撤銷、隨機構刪除，還是從未核發</translation>
    </message>
    <message>
        <source>the site says that its validity has expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>網站說其有效期已過</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>尚未查核</translation>
    </message>
    <message>
        <source>not asked, for the site could not be reached several times in a row before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>未查詢，因為先前連續數次無法連上網站</translation>
    </message>
    <message>
        <source>no id of a certificate, such as QGIS-12</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>沒有證書編號，例如 QGIS-12</translation>
    </message>
    <message>
        <source>match</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>相符</translation>
    </message>
    <message>
        <source>close: look yourself</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>相近：請自行確認</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>課程</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>sent back with remarks</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>附註退回</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>審查中</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>已封存</translation>
    </message>
    <message>
        <source>When it was checked before, this id was somebody else&apos;s: ids are used again.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>先前查核時，此編號屬於他人：編號會重複使用。</translation>
    </message>
    <message>
        <source>It was on record on {day}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>於 {day} 曾有紀錄。</translation>
    </message>
    <message>
        <source>The organisation is not certified now: {state}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>該機構目前未獲認證：{state}。</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>機構的</translation>
    </message>
    <message>
        <source>of an attendee</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>學員的</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Expected name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>預期姓名</translation>
    </message>
    <message>
        <source>Printed otherwise</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>印刷內容不同</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>時數</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>核發時間</translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>查詢對象</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>頁面的 SHA-256</translation>
    </message>
    <message>
        <source>Checked before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>先前查核</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <extracomment>certificates.py</extracomment>
        <translation>查核證書</translation>
    </message>
    <message>
        <source>Only ids are sent, to the programme&apos;s site. What it says is kept on this computer.</source>
        <extracomment>certificates.py</extracomment>
        <translation>只會將編號傳送到計畫網站；網站的回覆保存在這部電腦上。</translation>
    </message>
    <message>
        <source>Reading what was checked before</source>
        <extracomment>certificates.py</extracomment>
        <translation>讀取先前的查核</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>certificates.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n certificate(s); “Go On” asks for the rest, also another day</source>
        <extracomment>certificates.py</extracomment>
        <translation>
            <numerusform>於 %n 張證書後停止；「繼續」會查詢其餘證書，改日亦可</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} checked</source>
        <extracomment>certificates.py</extracomment>
        <translation>已查核 {n}／{all}</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <extracomment>certificates.py</extracomment>
        <translation>{done}，約剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <extracomment>certificates.py
----------
fees.py</extracomment>
        <translation>
            <numerusform>%n 張證書</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, as known from before</source>
        <extracomment>certificates.py</extracomment>
        <translation>{what}，依先前所知</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>certificates.py
----------
fee_attendees.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The verdict of the last check of a certificate on this computer: &apos;on record&apos;, &apos;valid&apos;, &apos;expired&apos;, &apos;no record&apos;, or &apos;unknown&apos;, also where it was never checked. An id alone is an attendee&apos;s; a link to an organisation&apos;s certificate says so. The site is not asked.</source>
        <extracomment>expressions.py</extracomment>
        <translation>此電腦上對證書最近一次查核的結果：&apos;on record&apos;（有紀錄）、&apos;valid&apos;（有效）、&apos;expired&apos;（已過期）、&apos;no record&apos;（無紀錄）或 &apos;unknown&apos;（未知，包括從未查核者）。單獨的編號屬於學員；指向機構證書的連結會自行表明。不會查詢網站。</translation>
    </message>
    <message>
        <source>Check {id}</source>
        <extracomment>locator.py</extracomment>
        <translation>查核 {id}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>locator.py</extracomment>
        <translation>尚未查核</translation>
    </message>
    <message>
        <source>Remove the store file with all courses, their history, stars, notes, saved searches and checks of certificates?</source>
        <extracomment>options.py</extracomment>
        <translation>要移除資料檔案，連同所有課程、其歷史、星號、備註、已儲存的搜尋與證書查核嗎？</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>查核證書</translation>
    </message>
    <message>
        <source>Asks the certification programme&apos;s site for each certificate of a layer or a table, and adds what it says: on record, no record or unknown for attendees; valid, expired, no record or unknown for organisations; with the reason, the time, course, organisation and dates. The site does not say why it has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was if it is started again. Names that are expected are compared on this computer and are not sent. Offline, the last check of each is told.</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>向認證計畫網站查詢圖層或表格中的每張證書，並加入其回覆：學員為「on record」（有紀錄）、「no record」（無紀錄）或「unknown」（未知）；機構為「valid」（有效）、「expired」（已過期）、「no record」或「unknown」；並附原因、時間、課程、機構與日期。網站不會說明為何沒有紀錄。每秒查詢兩個編號，每個只查一次；中途停止的執行，再次啟動時會從原處繼續。預期姓名在這部電腦上比對，不會傳送。離線時則告知各證書最近一次的查核。</translation>
    </message>
    <message>
        <source>certificate,diploma,check,validity,attendee</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>證書,文憑,查核,有效,學員</translation>
    </message>
    <message>
        <source>of attendees</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>學員的</translation>
    </message>
    <message>
        <source>of organisations</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>機構的</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>圖層或表格</translation>
    </message>
    <message>
        <source>Field of the ids</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>編號欄位</translation>
    </message>
    <message>
        <source>Field of the names that are expected</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>預期姓名欄位</translation>
    </message>
    <message>
        <source>An id alone is that</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>單獨的編號屬於</translation>
    </message>
    <message>
        <source>Days for which an earlier answer is good enough</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>先前回覆仍可採用的天數</translation>
    </message>
    <message>
        <source>Do not ask the site: tell the last check of each</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>不查詢網站：告知各證書最近一次的查核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>Going on: %n were answered before</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>
            <numerusform>繼續：%n 項先前已有回覆</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>已停止，未變更任何內容</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>text.py</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>text.py</extracomment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>My Organisation</source>
        <extracomment>dock.py</extracomment>
        <translation>我的機構</translation>
    </message>
    <message>
        <source>Which organisation is yours?</source>
        <extracomment>organisation.py</extracomment>
        <translation>哪一個是您的機構？</translation>
    </message>
    <message>
        <source>There are no courses yet: synchronise on the tab “Courses” first.</source>
        <extracomment>store_page.py</extracomment>
        <translation>尚無課程：請先在「課程」分頁同步。</translation>
    </message>
    <message>
        <source>Choose your organisation above. How it stands is shown without a login.</source>
        <extracomment>organisation.py</extracomment>
        <translation>請在上方選擇您的機構。無需登入即可查看其狀態。</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <extracomment>organisation.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n 即將開始</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <extracomment>organisation.py</extracomment>
        <translation>待修正</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <extracomment>organisation.py</extracomment>
        <translation>無異常</translation>
    </message>
    <message>
        <source>Next courses</source>
        <extracomment>organisation.py</extracomment>
        <translation>接下來的課程</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desk_review.py
----------
organisation.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Checking the organisation&apos;s certificate</source>
        <extracomment>organisation.py</extracomment>
        <translation>查驗機構的證書</translation>
    </message>
    <message>
        <source>certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>已認證</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>地圖上沒有點位</translation>
    </message>
    <message>
        <source>point that is not on the earth</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>點位不在地球上</translation>
    </message>
    <message>
        <source>point at 0, 0</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>點位在 0, 0</translation>
    </message>
    <message>
        <source>point outside the country</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>點位在國家之外</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>未填語言</translation>
    </message>
    <message>
        <source>language that is not understood</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>無法辨識的語言</translation>
    </message>
    <message>
        <source>convener without a name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>負責人沒有姓名</translation>
    </message>
    <message>
        <source>course type with a blank or too long name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>課程類型名稱空白或過長</translation>
    </message>
    <message>
        <source>entered more than once</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>重複登錄</translation>
    </message>
    <message>
        <source>name that is another&apos;s, too</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>名稱與其他相同</translation>
    </message>
    <message>
        <source>website that cannot be opened</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>無法開啟的網站</translation>
    </message>
    <message>
        <source>e-mail address that cannot be one</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>不可能的電子郵件地址</translation>
    </message>
    <message>
        <source>public, but not certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>公開但未認證</translation>
    </message>
    <message>
        <source>no course to come</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>沒有即將開始的課程</translation>
    </message>
    <message>
        <source>not found by those who search</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>搜尋者找不到</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>異常</translation>
    </message>
    <message>
        <source>{state}, at least since {day}</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{state}，至少自 {day} 起</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <extracomment>dossier_panel.py
----------
organisation_text.py</extracomment>
        <translation>{state}，自 {day} 起</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n 進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n 已結束</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}: not checked yet</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{id}：尚未查驗</translation>
    </message>
    <message>
        <source>Its certificate turned: the last time it was “{verdict}”.</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>證書狀態已改變：上次為「{verdict}」。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Before that</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>先前</translation>
    </message>
    <message>
        <source>Bears the name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>證書名稱</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>提供</translation>
    </message>
    <message>
        <source>the site has this certificate under the name of another organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>網站上此證書屬於其他機構名下</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>details.py</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Instruction hours</source>
        <extracomment>details.py</extracomment>
        <translation>授課時數</translation>
    </message>
    <message>
        <source>Website of the course</source>
        <extracomment>details.py</extracomment>
        <translation>課程網站</translation>
    </message>
    <message>
        <source>The name on record is not the one that was expected.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>紀錄上的姓名與預期姓名不符。</translation>
    </message>
    <message>
        <source>not the same: ask the site</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>不相同：請向網站查詢</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>未比對</translation>
    </message>
    <message>
        <source>Not found on the PDF as it is on record: {what}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>PDF 上找不到與登錄相同的內容：{what}。</translation>
    </message>
    <message>
        <source>Invented certificates, such as QGIS-3: nothing is sent.</source>
        <extracomment>certificates.py</extracomment>
        <translation>虛構的證書，例如 QGIS-3：不會傳送任何資料。</translation>
    </message>
    <message>
        <source>The name on record must be compared by somebody.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>紀錄上的姓名必須由人比對。</translation>
    </message>
    <message>
        <source>A year without a change is over: the site refuses it.</source>
        <extracomment>desk.py</extracomment>
        <translation>已滿一年未變更：網站予以拒絕。</translation>
    </message>
    <message numerus="yes">
        <source>The site refuses it in %n day(s), for nobody changed it within a year.</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>一年內無人變更，網站將於 %n 天後拒絕。</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>not on the site&apos;s list</source>
        <extracomment>desk.py</extracomment>
        <translation>不在網站的清單上</translation>
    </message>
    <message>
        <source>none: the PSC decides</source>
        <extracomment>desk.py</extracomment>
        <translation>無：由 PSC 決定</translation>
    </message>
    <message>
        <source>On the site</source>
        <extracomment>desk.py</extracomment>
        <translation>在網站上</translation>
    </message>
    <message>
        <source>User group</source>
        <extracomment>desk.py
----------
style.py</extracomment>
        <translation>使用者社群</translation>
    </message>
    <message>
        <source>There is no dossier of it here yet: import the one that you were sent, or begin an empty one.</source>
        <extracomment>desk.py</extracomment>
        <translation>此處尚無其卷宗：請匯入您收到的卷宗，或建立空白卷宗。</translation>
    </message>
    <message>
        <source>&amp;Import Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>匯入卷宗(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>匯出卷宗(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;Applications</source>
        <extracomment>desk.py</extracomment>
        <translation>在「申請」中顯示(&amp;A)</translation>
    </message>
    <message>
        <source>Export &amp;Due Dates…</source>
        <extracomment>desk.py</extracomment>
        <translation>匯出期限(&amp;D)…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <extracomment>desk.py</extracomment>
        <translation>沒有待處理的項目。</translation>
    </message>
    <message>
        <source>What waits is on the site&apos;s list: synchronise on the tab “Courses” first. A dossier that somebody sent to you can be imported before.</source>
        <extracomment>desk.py</extracomment>
        <translation>待處理項目列於網站的清單：請先在「課程」分頁同步。他人傳給您的卷宗可先行匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n day(s)</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>已等待 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no user group</source>
        <extracomment>desk.py</extracomment>
        <translation>無使用者社群</translation>
    </message>
    <message>
        <source>Opinion due on {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>意見期限為 {day}</translation>
    </message>
    <message>
        <source>It waits on the site.</source>
        <extracomment>desk.py</extracomment>
        <translation>在網站上等待處理。</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>審查…</translation>
    </message>
    <message>
        <source>Score the selected material</source>
        <extracomment>desk_review.py</extracomment>
        <translation>為選取的教材評分</translation>
    </message>
    <message>
        <source>Opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>意見…</translation>
    </message>
    <message>
        <source>Give the opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>提出成員的意見</translation>
    </message>
    <message>
        <source>Conflict of Interest…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>利益衝突…</translation>
    </message>
    <message>
        <source>Record that the applicant is the user group or a reviewer</source>
        <extracomment>desk_review.py</extracomment>
        <translation>記錄申請者即為使用者社群或審查者</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the file or the link of the selected entry</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>開啟選取項目的檔案或連結</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>desk_review.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the selected review, opinion or conflict; the history keeps it</source>
        <extracomment>desk_review.py</extracomment>
        <translation>撤回選取的審查、意見或衝突；歷程會保留</translation>
    </message>
    <message>
        <source>Double-click a material to score it.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>按兩下教材即可評分。</translation>
    </message>
    <message>
        <source>Materials: {n} of {all} reviewed</source>
        <extracomment>desk_review.py</extracomment>
        <translation>教材：已審查 {n}／{all}</translation>
    </message>
    <message>
        <source>Mean: {scores}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>平均：{scores}</translation>
    </message>
    <message>
        <source>Add what you were sent, among the applications…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>請在申請中加入您收到的內容…</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n 票贊成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n 票反對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n 票棄權</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions: {counts}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>意見：{counts}</translation>
    </message>
    <message>
        <source>Add an opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>新增意見…</translation>
    </message>
    <message>
        <source>Conflicts of interest: {n}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>利益衝突：{n}</translation>
    </message>
    <message>
        <source>Record a conflict…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>記錄衝突…</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>對 QGIS 的貢獻</translation>
    </message>
    <message>
        <source>Add Review</source>
        <extracomment>desk_review.py</extracomment>
        <translation>新增審查</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <extracomment>desk_review.py</extracomment>
        <translation>從 1（差）到 5（優）</translation>
    </message>
    <message>
        <source>Opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>成員的意見</translation>
    </message>
    <message>
        <source>Add Opinion</source>
        <extracomment>desk_review.py</extracomment>
        <translation>新增意見</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <extracomment>desk_review.py
----------
dossier_text.py</extracomment>
        <translation>利益衝突</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desk_review.py</extracomment>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Another user group is asked then, or the PSC decides.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>屆時將詢問另一個使用者社群，或由 PSC 決定。</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>dock.py
----------
programme.py</extracomment>
        <translation>計畫</translation>
    </message>
    <message>
        <source>&amp;Contribution…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>貢獻(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;urse…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>課程(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Material of a Course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>課程的教材(&amp;M)…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change the selected entry</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>變更選取的項目</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected entry; the history keeps it</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>移除選取的項目；歷程會保留</translation>
    </message>
    <message>
        <source>Double-click a line to fill or change it. Files can be dropped on a course.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>按兩下一列即可填寫或變更。可將檔案拖放到課程上。</translation>
    </message>
    <message>
        <source>Courses and their materials</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>課程及其教材</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新增課程…</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Add a material…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新增教材…</translation>
    </message>
    <message>
        <source>New contribution</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新貢獻</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新課程</translation>
    </message>
    <message>
        <source>New material</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>新教材</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>變更：{entry}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove the course “{course}” with its {n} materials? The history keeps them.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>要移除課程「{course}」及其 {n} 份教材嗎？歷程會保留。</translation>
    </message>
    <message>
        <source>Add a course first: the files are its materials.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>請先新增課程：檔案是課程的教材。</translation>
    </message>
    <message>
        <source>Export the Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯出申請</translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>供審查者使用的頁面</translation>
    </message>
    <message>
        <source>Exporting an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯出申請</translation>
    </message>
    <message>
        <source>The application was written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>申請已寫入 {path}</translation>
    </message>
    <message>
        <source>Import an Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯入申請</translation>
    </message>
    <message>
        <source>Importing an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯入申請</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>已匯入 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n 個項目已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n 個衝突：保留此處的內容</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Due Dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯出期限</translation>
    </message>
    <message>
        <source>Exporting due dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>匯出期限</translation>
    </message>
    <message>
        <source>The due dates were written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>期限已寫入 {path}</translation>
    </message>
    <message>
        <source>{move} ({role})…</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move}（{role}）…</translation>
    </message>
    <message numerus="yes">
        <source>It is not complete: %n thing(s) missing.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>
            <numerusform>尚未完成：缺少 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>{move}: {organisation}? It stays in the history, and cannot be taken back.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move}：{organisation}？此動作會留在歷程中，且無法撤回。</translation>
    </message>
    <message>
        <source>{group}: opinion due on {day}</source>
        <extracomment>dossier_moves.py
----------
dossier_panel.py</extracomment>
        <translation>{group}：意見期限為 {day}</translation>
    </message>
    <message>
        <source>hand it in on the website, which is being opened</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>請在網站上提交，網站正在開啟</translation>
    </message>
    <message>
        <source>The application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>申請</translation>
    </message>
    <message>
        <source>Checking an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>檢查申請</translation>
    </message>
    <message>
        <source>No user group in the country: the applicant is advised to found one.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>該國沒有使用者社群：建議申請者成立一個。</translation>
    </message>
    <message>
        <source>Conflict of interest: another group, or the PSC, is asked.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>利益衝突：改為詢問另一個社群或 PSC。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>缺少 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>完整：沒有缺漏</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n 項薄弱</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>歷程</translation>
    </message>
    <message>
        <source>The form is not finished: add what is in it, or cancel it.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>表單尚未完成：請新增其中的內容，或取消。</translation>
    </message>
    <message>
        <source>Reading files for an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>讀取申請的檔案</translation>
    </message>
    <message>
        <source>Development and commits</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>開發與提交</translation>
    </message>
    <message>
        <source>Documentation and training materials</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>文件與培訓教材</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>附加元件</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>錯誤回報</translation>
    </message>
    <message>
        <source>Sponsorship of new features</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>贊助新功能</translation>
    </message>
    <message>
        <source>Financial support and grants</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>財務支持與補助</translation>
    </message>
    <message>
        <source>Involvement in a QGIS user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>參與 QGIS 使用者社群</translation>
    </message>
    <message>
        <source>Published QGIS courseware</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已發布的 QGIS 課程教材</translation>
    </message>
    <message>
        <source>QGIS books</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>QGIS 書籍</translation>
    </message>
    <message>
        <source>Lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>講義</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>贊成</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>反對</translation>
    </message>
    <message>
        <source>Abstains</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>棄權</translation>
    </message>
    <message>
        <source>The applicant is the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>申請者即為使用者社群</translation>
    </message>
    <message>
        <source>The applicant is a reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>申請者為審查者</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>申請者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>審查者</translation>
    </message>
    <message>
        <source>user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>使用者社群</translation>
    </message>
    <message>
        <source>PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC</translation>
    </message>
    <message>
        <source>the site</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>網站</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>時效性</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>正確性</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>In initial review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>初步審查中</translation>
    </message>
    <message>
        <source>With the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>使用者社群處理中</translation>
    </message>
    <message>
        <source>With the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC 處理中</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Re-applied</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已重新申請</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Begin Initial Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>開始初步審查</translation>
    </message>
    <message>
        <source>Ask the User Group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>詢問使用者社群</translation>
    </message>
    <message>
        <source>Hand On to the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>轉交 PSC</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>認證</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Send Back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>再次申請</translation>
    </message>
    <message>
        <source>Nothing is sent: the programme&apos;s website is opened, where the application is handed in.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>不會傳送任何資料：將開啟計畫網站，在該處提交申請。</translation>
    </message>
    <message>
        <source>The materials are looked at first.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>先檢視教材。</translation>
    </message>
    <message>
        <source>The group has one month to give its opinion.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>社群有一個月的時間提出意見。</translation>
    </message>
    <message>
        <source>The Project Steering Committee (PSC) decides.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>由專案指導委員會（PSC）決定。</translation>
    </message>
    <message>
        <source>The contributions are published from then on.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>貢獻自此公開發布。</translation>
    </message>
    <message>
        <source>The applicant is told why.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>會告知申請者原因。</translation>
    </message>
    <message>
        <source>The applicant is told what to mend.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>會告知申請者需要修正之處。</translation>
    </message>
    <message>
        <source>The application ends; one can apply again.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>申請就此結束；可以再次申請。</translation>
    </message>
    <message>
        <source>The application begins again, with all that is in it.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>申請重新開始，並保留其中所有內容。</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>至少一項</translation>
    </message>
    <message>
        <source>none within the last two years</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>最近兩年內沒有</translation>
    </message>
    <message>
        <source>no link</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>沒有連結</translation>
    </message>
    <message>
        <source>lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>講義</translation>
    </message>
    <message>
        <source>exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>沒有資料</translation>
    </message>
    <message>
        <source>QGIS version is not told</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>未註明 QGIS 版本</translation>
    </message>
    <message>
        <source>made for an old QGIS</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>為舊版 QGIS 製作</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>檔案已變更</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>檔案已不存在</translation>
    </message>
    <message>
        <source>the file is not on this computer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>檔案不在這部電腦上</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>缺少：{what}</translation>
    </message>
    <message>
        <source>weak: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>薄弱：{what}</translation>
    </message>
    <message>
        <source>for QGIS {version}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>適用於 QGIS {version}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>dossier_text.py
----------
style.py</extracomment>
        <translation>貢獻</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>教材</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>審查</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>意見</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>不再計入</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Show &amp;Hidden Entries in the History</source>
        <extracomment>dossiers.py</extracomment>
        <translation>在歷程中顯示隱藏的項目(&amp;H)</translation>
    </message>
    <message>
        <source>What an organisation has contributed to QGIS, and the materials of its courses: an application has both.

Prepare it here, see what is missing, and hand it in on the programme&apos;s website. All of it stays on this computer.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>機構對 QGIS 的貢獻，以及其課程的教材：申請須包含這兩者。

請在此準備，查看缺少的項目，再到計畫網站提交。所有內容都保留在這部電腦上。</translation>
    </message>
    <message>
        <source>New application</source>
        <extracomment>dossiers.py</extracomment>
        <translation>新申請</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>dossiers.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>An organisation of the list, or a name and its country.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>清單中的機構，或名稱及其國家。</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>名字</translation>
    </message>
    <message>
        <source>surname</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>fee_attendees.py
----------
fee_table.py</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>What to Do</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>In the Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>在乾淨清單中</translation>
    </message>
    <message>
        <source>&amp;Save Clean List…</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>儲存乾淨清單(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>儲存乾淨清單</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>請選擇清單，或將其拖放到此處：每行為名字、姓氏、電子郵件。其中的資料不會傳送或保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n 位學員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n 個提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Their certificates cost {amount}, {price} each.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>其證書費用為 {amount}，每張 {price}。</translation>
    </message>
    <message>
        <source>The credit in the books suffices: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>帳上的結餘足夠：{amount}。</translation>
    </message>
    <message>
        <source>The credit in the books does not suffice: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>帳上的結餘不足：{amount}。</translation>
    </message>
    <message numerus="yes">
        <source>The clean list would have %n attendee(s).</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>乾淨清單將有 %n 位學員。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) written to {path}</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>已將 %n 位學員寫入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Price (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>單價 (EUR)</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <extracomment>fee_forecast.py
----------
fee_table.py</extracomment>
        <translation>金額 (EUR)</translation>
    </message>
    <message>
        <source>Total (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>合計 (EUR)</translation>
    </message>
    <message>
        <source>when a course starts</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>課程開始時</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>該月月底</translation>
    </message>
    <message numerus="yes">
        <source>Total: {amount} for %n course(s). Nothing is booked by this.
If a course has another number of attendees, type it into its row.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>
            <numerusform>合計：%n 門課程共 {amount}。此操作不會記帳。
若課程的學員人數不同，請在該列輸入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses are to come in this time.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>這段時間內沒有即將開始的課程。</translation>
    </message>
    <message>
        <source>All organisations that have bookings</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>所有有帳目的機構</translation>
    </message>
    <message>
        <source>&amp;Book It Again</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>再次記帳(&amp;B)</translation>
    </message>
    <message>
        <source>It can be taken back by its opposite only, not deleted.</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>只能以反向帳目沖銷，無法刪除。</translation>
    </message>
    <message>
        <source>none of these</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>以上皆非</translation>
    </message>
    <message>
        <source>{n} × {price} = {amount}, at the price of that day</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{n} × {price} = {amount}，依當日單價</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>SEPA transfer</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>SEPA 轉帳</translation>
    </message>
    <message>
        <source>the oldest charge that is open</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>最早的未結款項</translation>
    </message>
    <message>
        <source>{booking}; open: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{booking}；未結：{amount}</translation>
    </message>
    <message>
        <source>understood as {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>解讀為 {amount}</translation>
    </message>
    <message>
        <source>in euro</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>以歐元計</translation>
    </message>
    <message>
        <source>Its opposite will be booked today: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>今天將記入其反向帳目：{amount}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>無法寫入 {path}：{why}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>page to read or print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>供閱讀或列印的頁面 (HTML)</translation>
    </message>
    <message>
        <source>for spreadsheets (CSV)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>供試算表使用 (CSV)</translation>
    </message>
    <message>
        <source>page to print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>供列印的頁面 (HTML)</translation>
    </message>
    <message>
        <source>text for an e-mail</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>電子郵件文字</translation>
    </message>
    <message>
        <source>what is due: {amount}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>應付款項：{amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>fee_table.py
----------
style.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Balance (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>餘額 (EUR)</translation>
    </message>
    <message>
        <source>Open (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>未結 (EUR)</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>fee_table.py</extracomment>
        <translation>附言</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>fee_table.py</extracomment>
        <translation>編號</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>fee_table.py</extracomment>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Charged (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>計費 (EUR)</translation>
    </message>
    <message>
        <source>Paid (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>已付 (EUR)</translation>
    </message>
    <message>
        <source>Last Booking</source>
        <extracomment>fee_table.py</extracomment>
        <translation>最近一筆帳目</translation>
    </message>
    <message>
        <source>EUR {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>EUR {amount}</translation>
    </message>
    <message>
        <source>Due: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>應付：{amount}</translation>
    </message>
    <message>
        <source>Credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>結餘：{amount}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>fee_text.py</extracomment>
        <translation>無應付款項</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <extracomment>fee_text.py</extracomment>
        <translation>卡片付款</translation>
    </message>
    <message>
        <source>Payment by SEPA transfer</source>
        <extracomment>fee_text.py</extracomment>
        <translation>SEPA 轉帳付款</translation>
    </message>
    <message>
        <source>Correction of no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>更正第 {booking} 號</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>fee_text.py</extracomment>
        <translation>承前餘額</translation>
    </message>
    <message>
        <source>corrected by no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>已由第 {booking} 號更正</translation>
    </message>
    <message>
        <source>No. {id}, {day}: {what}, {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>第 {id} 號，{day}：{what}，{amount}</translation>
    </message>
    <message>
        <source>{n} × {price}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{n} × {price}</translation>
    </message>
    <message>
        <source>Not yet paid: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>尚未付款：{amount}</translation>
    </message>
    <message>
        <source>Still credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>尚有結餘：{amount}</translation>
    </message>
    <message>
        <source>It no longer counts: no. {booking} is its opposite.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>已不再計入：第 {booking} 號是其反向帳目。</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} credited. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>已記帳為第 {id} 號：入帳 {amount}。{balance}。</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} owed. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>已記帳為第 {id} 號：應付 {amount}。{balance}。</translation>
    </message>
    <message>
        <source>Check an &amp;Attendee List…</source>
        <extracomment>fees.py</extracomment>
        <translation>檢查學員清單(&amp;A)…</translation>
    </message>
    <message>
        <source>Payment &amp;Note…</source>
        <extracomment>fees.py</extracomment>
        <translation>付款通知(&amp;N)…</translation>
    </message>
    <message>
        <source>All with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>所有有帳目者</translation>
    </message>
    <message>
        <source>A certificate costs {amount} today.</source>
        <extracomment>fees.py</extracomment>
        <translation>目前每張證書費用為 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>
            <numerusform>%n 個有帳目的機構</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <extracomment>fees.py</extracomment>
        <translation>尚無帳目</translation>
    </message>
    <message>
        <source>Choose an organisation above to book something.</source>
        <extracomment>fees.py</extracomment>
        <translation>請在上方選擇機構以記帳。</translation>
    </message>
    <message>
        <source>{charged} charged, {paid} paid.</source>
        <extracomment>fees.py</extracomment>
        <translation>已計費 {charged}，已付 {paid}。</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>fees.py</extracomment>
        <translation>尚無帳目。</translation>
    </message>
    <message>
        <source>Record a &amp;Payment…</source>
        <extracomment>fees.py</extracomment>
        <translation>記錄付款(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>fees.py</extracomment>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Bookings cannot be deleted</source>
        <extracomment>fees.py</extracomment>
        <translation>帳目無法刪除</translation>
    </message>
    <message>
        <source>User groups</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py
----------
style.py</extracomment>
        <translation>使用者社群</translation>
    </message>
    <message>
        <source>Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country&apos;s name goes on a map, and a layer of the countries that have none, with the certified organisations there. Groups of the whole world have no place.</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>建立 QGIS 網站所列 QGIS 使用者社群的圖層，各位於地圖上其國名的位置；並建立沒有使用者社群的國家的圖層，附上當地的認證機構。全球性的社群沒有位置。</translation>
    </message>
    <message>
        <source>countries,world,community,local</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>國家,世界,社群,在地</translation>
    </message>
    <message>
        <source>Countries without a user group</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py</extracomment>
        <translation>沒有使用者社群的國家</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>programme.py</extracomment>
        <translation>申請</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <extracomment>programme.py</extracomment>
        <translation>審查台</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>programme.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Open the Website</source>
        <extracomment>programme.py</extracomment>
        <translation>開啟網站</translation>
    </message>
    <message>
        <source>Applications are handed in, and certificates paid, on the programme&apos;s website.</source>
        <extracomment>programme.py</extracomment>
        <translation>申請的提交與證書的付款均在計畫網站上進行。</translation>
    </message>
    <message>
        <source>Organisations with Published Contributions</source>
        <extracomment>programme.py</extracomment>
        <translation>有公開貢獻的機構</translation>
    </message>
    <message>
        <source>User Groups, and Countries without One</source>
        <extracomment>programme.py</extracomment>
        <translation>使用者社群與沒有使用者社群的國家</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>programme.py</extracomment>
        <translation>地圖</translation>
    </message>
    <message>
        <source>No contributions are published yet: those of certified applications will be.</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>尚無公開的貢獻：獲認證之申請的貢獻將會公開。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <extracomment>programme_layers.py
----------
style.py</extracomment>
        <translation>貢獻</translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>貢獻者</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>QGIS 使用者社群</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>無法讀取 {file}</translation>
    </message>
    <message>
        <source>Contributions of the organisation</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>該機構的貢獻</translation>
    </message>
    <message>
        <source>Contributions:</source>
        <extracomment>style.py</extracomment>
        <translation>貢獻：</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <extracomment>style.py</extracomment>
        <translation>貢獻類型</translation>
    </message>
    <message>
        <source>Kinds of contributions</source>
        <extracomment>style.py</extracomment>
        <translation>貢獻類型</translation>
    </message>
    <message>
        <source>Latest contribution</source>
        <extracomment>style.py</extracomment>
        <translation>最新的貢獻</translation>
    </message>
    <message>
        <source>No user group</source>
        <extracomment>style.py</extracomment>
        <translation>無使用者社群</translation>
    </message>
    <message>
        <source>Certified organisations</source>
        <extracomment>style.py</extracomment>
        <translation>認證機構</translation>
    </message>
    <message>
        <source>Certified organisations:</source>
        <extracomment>style.py</extracomment>
        <translation>認證機構：</translation>
    </message>
    <message>
        <source>Certified organisations, but no user group</source>
        <extracomment>style.py</extracomment>
        <translation>有認證機構，但無使用者社群</translation>
    </message>
</context>
<context>
    <name>QgisCertificationCertificates</name>
    <message>
        <source>Ids or links, one in each line: QGIS-123
Or drop a list, PDFs or a folder of them here.</source>
        <translation>編號或連結，每行一個：QGIS-123
或將清單、PDF 或其資料夾拖放至此。</translation>
    </message>
    <message>
        <source>Ids of certificates</source>
        <translation>證書編號</translation>
    </message>
    <message>
        <source>Whose ids they are</source>
        <translation>編號屬於誰</translation>
    </message>
    <message>
        <source>Attendees and organisations have ids of the same form. A link says which it is.</source>
        <translation>學員與機構的編號形式相同；連結會表明是哪一種。</translation>
    </message>
    <message>
        <source>Ids of attendees</source>
        <translation>學員的編號</translation>
    </message>
    <message>
        <source>Ids of organisations</source>
        <translation>機構的編號</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>預期姓名</translation>
    </message>
    <message>
        <source>For a single certificate: is it this person&apos;s, or this organisation&apos;s? Compared on this computer.</source>
        <translation>適用於單張證書：是否屬於此人或此機構？在這部電腦上比對。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site for these certificates</source>
        <translation>向計畫網站查詢這些證書</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was checked until then stays, and you can go on later</source>
        <translation>此前已查核的內容會保留，之後可再繼續</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Ask for what was not answered yet</source>
        <translation>查詢尚未有回覆的項目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Check a list, PDFs, or a column of a layer</source>
        <translation>查核清單、PDF 或圖層的欄位</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Show the results on the map, or write them to a file</source>
        <translation>在地圖上顯示結果，或寫入檔案</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Remove checks from this computer</source>
        <translation>從這部電腦移除查核</translation>
    </message>
    <message>
        <source>Certificates checked</source>
        <translation>已查核的證書</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>顯示哪些結果</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>Details of the certificate</source>
        <translation>證書詳細資料</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDesk</name>
    <message>
        <source>Name, country, user group or state</source>
        <translation>名稱、國家、使用者社群或狀態</translation>
    </message>
    <message>
        <source>Show only those with this text</source>
        <translation>僅顯示包含此文字者</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import an application, export the due dates</source>
        <translation>匯入申請、匯出期限</translation>
    </message>
    <message>
        <source>What waits, oldest first</source>
        <translation>待處理項目，最早者優先</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>待處理項目及等待對象</translation>
    </message>
    <message>
        <source>Begin Review</source>
        <translation>開始審查</translation>
    </message>
    <message>
        <source>Make a dossier on this computer for what is to be reviewed</source>
        <translation>在這部電腦上為待審查項目建立卷宗</translation>
    </message>
    <message>
        <source>Import Dossier…</source>
        <translation>匯入卷宗…</translation>
    </message>
    <message>
        <source>Take in the dossier that the applicant or another reviewer exported</source>
        <translation>收入申請者或其他審查者匯出的卷宗</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>課程的操作</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>課程詳情</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>為此課程加上星號，以便再次找到</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>縮放到課程</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>開啟網頁</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>在計畫網站上開啟該機構的頁面</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>撰寫電子郵件…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>準備給該機構的電子郵件；不會自動寄出</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>儲存行事曆檔案…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>將課程儲存為行事曆程式可匯入的檔案</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>撰寫自己的備註；只保存在這台電腦上</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>關閉詳情</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierForm</name>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>One of the list, or the name under which it will apply</source>
        <translation>清單中的機構，或其申請時使用的名稱</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Where it is not known: the user group of the country is asked for its opinion</source>
        <translation>未知國家時填寫：會詢問該國使用者社群的意見</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Only its name, size and checksum are kept; it stays where it is</source>
        <translation>僅保存其名稱、大小與校驗碼；檔案留在原處</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <source>Made for, such as 3.44</source>
        <translation>適用的版本，例如 3.44</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>The user group that is asked</source>
        <translation>所詢問的使用者社群</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>時效性</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <translation>從 1（差）到 5（優）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>正確性</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierPanel</name>
    <message>
        <source>State of the application</source>
        <translation>申請的狀態</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的項目</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Record that the application goes on; nothing is sent by it</source>
        <translation>記錄申請的進展；不會因此傳送任何資料</translation>
    </message>
    <message>
        <source>What to do with the entries</source>
        <translation>項目的操作</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossiers</name>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Which application is shown</source>
        <translation>所顯示的申請</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Prepare an application of an organisation; nothing is sent</source>
        <translation>準備機構的申請；不會傳送任何資料</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export, import, and what was hidden</source>
        <translation>匯出、匯入與隱藏的項目</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>匯出認證課程</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>清單中的課程(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>圖層：所有即將開始與進行中的課程、培訓中心、機構(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>取代現有檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>之後加入專案(&amp;A)</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>格式由副檔名決定：GeoPackage、GeoJSON、FlatGeobuf、Shapefile、CSV、Excel、OpenDocument、KML 或 iCalendar。</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeAttendees</name>
    <message>
        <source>Check an Attendee List</source>
        <translation>檢查學員清單</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清單(&amp;L)</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>學員清單</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>清單的問題</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCharge</name>
    <message>
        <source>Charge Certificates</source>
        <translation>證書計費</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>課程(&amp;O)</translation>
    </message>
    <message>
        <source>The course that the certificates were issued for</source>
        <translation>核發證書的課程</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>What was held, if it is none of these courses, or is to be called otherwise</source>
        <translation>若不是這些課程，或應使用其他名稱，請填寫所舉辦的課程</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>Whatever tells these certificates from others, such as a number; it is not booked twice unawares</source>
        <translation>用以區別這些證書與其他證書的內容，例如號碼；避免不慎重複記帳</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>證書(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>核發日期(&amp;D)</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”.</source>
        <translation>已記入的帳目無法變更或刪除；錯誤以「更正…」記入反向帳目沖銷。</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCorrect</name>
    <message>
        <source>Correct a Booking</source>
        <translation>更正帳目</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>該筆帳目</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>將記入的內容</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>such as: charged twice</source>
        <translation>例如：重複計費</translation>
    </message>
    <message>
        <source>Nothing can be deleted. Both bookings stay in the books, and in statements; the first one no longer counts.</source>
        <translation>任何帳目都無法刪除。兩筆帳目都會留在帳上與對帳單中；第一筆不再計入。</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeForecast</name>
    <message>
        <source>Forecast</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>A&amp;ttendees per course</source>
        <translation>每門課程的學員人數(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>到期(&amp;D)</translation>
    </message>
    <message>
        <source>Starting &amp;until</source>
        <translation>開始日期截至(&amp;U)</translation>
    </message>
    <message>
        <source>Upcoming courses and what is due for them</source>
        <translation>即將開始的課程及其應付款項</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeNote</name>
    <message>
        <source>Payment Note</source>
        <translation>付款通知</translation>
    </message>
    <message>
        <source>A note by which somebody can pay by transfer. All that it says is what you say; nothing is paid, booked or sent. Take payee and IBAN from an invoice.</source>
        <translation>供他人以轉帳付款的通知。內容均由您填寫；不會因此付款、記帳或傳送任何資料。收款人與 IBAN 請參照發票。</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>收款人(&amp;P)</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>收款的對象</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>IBAN(&amp;I)</translation>
    </message>
    <message>
        <source>The payee&apos;s account; its check digits are verified</source>
        <translation>收款人的帳戶；會驗證其檢查碼</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額(&amp;A)</translation>
    </message>
    <message>
        <source>In euro, as you write it; empty: what the organisation owes</source>
        <translation>以歐元計，格式不拘；留空：機構的應付款項</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>附言(&amp;R)</translation>
    </message>
    <message>
        <source>That the payment bears</source>
        <translation>付款所載的附言</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>付款人(&amp;Y)</translation>
    </message>
    <message>
        <source>Who pays; empty: the organisation</source>
        <translation>付款者；留空：該機構</translation>
    </message>
    <message>
        <source>To be paid &amp;until</source>
        <translation>付款期限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeePayment</name>
    <message>
        <source>Record a Payment</source>
        <translation>記錄付款</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額(&amp;A)</translation>
    </message>
    <message>
        <source>In euro, as you write it: 240, 240.00, 240,00, 1 240.00</source>
        <translation>以歐元計，格式不拘：240、240.00、240,00、1 240.00</translation>
    </message>
    <message>
        <source>The amount as it is understood</source>
        <translation>解讀後的金額</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>付款方式(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>附言(&amp;R)</translation>
    </message>
    <message>
        <source>Of the invoice, the transfer or the receipt</source>
        <translation>發票、轉帳或收據的附言</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>付款人(&amp;P)</translation>
    </message>
    <message>
        <source>As the bank names them</source>
        <translation>銀行所示的名稱</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用於(&amp;F)</translation>
    </message>
    <message>
        <source>The charge that is paid first</source>
        <translation>優先支付的款項</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”. Nothing is paid by this: it records what was paid.</source>
        <translation>已記入的帳目無法變更或刪除；錯誤以「更正…」記入反向帳目沖銷。此操作不會付款：僅記錄已支付的款項。</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeStatement</name>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>起始(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>儲存格式(&amp;A)</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>無法進行的原因</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFees</name>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Whose books are shown; any part of its name finds an organisation</source>
        <translation>所顯示帳目的機構；輸入名稱的任一部分即可找到</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Sums and price</source>
        <translation>總額與單價</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>計費…</translation>
    </message>
    <message>
        <source>Book certificates that were issued</source>
        <translation>將已核發的證書記帳</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>付款…</translation>
    </message>
    <message>
        <source>Record a payment that was made by card or SEPA transfer</source>
        <translation>記錄以卡片或 SEPA 轉帳支付的款項</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Take the selected booking back by its opposite; nothing can be deleted</source>
        <translation>以反向帳目沖銷選取的帳目；任何帳目都無法刪除</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>對帳單…</translation>
    </message>
    <message>
        <source>Save all bookings of a time, with the balance after each, as a page or for a spreadsheet</source>
        <translation>將一段時間內的所有帳目及每筆之後的餘額，儲存為頁面或供試算表使用</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>預估…</translation>
    </message>
    <message>
        <source>What the upcoming courses will cost, and when</source>
        <translation>即將開始的課程的費用與時間</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Lists of attendees, and notes by which somebody can pay</source>
        <translation>學員清單與供他人付款的通知</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>帳目</translation>
    </message>
    <message>
        <source>Balances of all organisations that have bookings</source>
        <translation>所有有帳目的機構的餘額</translation>
    </message>
    <message>
        <source>The selected booking</source>
        <translation>選取的帳目</translation>
    </message>
    <message>
        <source>Bookings cannot be changed or deleted: a mistake is taken back by its opposite.</source>
        <translation>帳目無法變更或刪除：錯誤以反向帳目沖銷。</translation>
    </message>
</context>
<context>
    <name>QgisCertificationList</name>
    <message>
        <source>Check a List of Certificates</source>
        <translation>查核證書清單</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Column of the &amp;ids</source>
        <translation>編號欄位(&amp;I)</translation>
    </message>
    <message>
        <source>Empty: the column that has ids in most rows.</source>
        <translation>留空：多數列含有編號的欄位。</translation>
    </message>
    <message>
        <source>&amp;Expected names</source>
        <translation>預期姓名(&amp;E)</translation>
    </message>
    <message>
        <source>Only the ids are sent to the programme&apos;s site, two in a second. Names are compared on this computer, and are shown only where one was expected.</source>
        <translation>只會將編號傳送到計畫網站，每秒兩個。姓名在這部電腦上比對，且僅在有預期姓名時顯示。</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOptionsForm</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Address of a certification site, or of a mirror of one. Empty: the programme&apos;s own site.</source>
        <translation>認證網站或其鏡像的位址。留空：計畫自己的網站。</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>測試連線(&amp;A)</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>測試結果</translation>
    </message>
    <message>
        <source>Store &amp;file</source>
        <translation>資料檔案(&amp;F)</translation>
    </message>
    <message>
        <source>File that holds the courses</source>
        <translation>保存課程的檔案</translation>
    </message>
    <message>
        <source>Synchronises by itself when the last time was that long ago; never when QGIS starts.</source>
        <translation>距上次達此時間時自動同步；QGIS 啟動時絕不同步。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Filters When QGIS Starts</source>
        <translation>QGIS 啟動時的過濾條件</translation>
    </message>
    <message>
        <source>Those of the &amp;last session</source>
        <translation>上次工作階段的過濾條件(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;hese:</source>
        <translation>以下(&amp;H)：</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>語言(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>國家(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>距離內(&amp;W)</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>不限距離</translation>
    </message>
    <message>
        <source> km</source>
        <translation> 公里</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>&amp;Remove All Stored Data…</source>
        <translation>移除所有儲存的資料(&amp;R)…</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>檢查新消息(&amp;N)</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source>Nothing is sent but requests for the programme&apos;s public lists, and for the certificates that you check, over the network settings of QGIS. What you search for, saved searches, stars and notes stay in the store file on this computer.</source>
        <translation>除了依 QGIS 的網路設定，請求計畫的公開清單與您所查核的證書外，不會傳送任何資料。您的搜尋內容、已儲存的搜尋、星號與備註都保留在這部電腦的資料檔案中。</translation>
    </message>
    <message>
        <source>&amp;Keep names of attendees</source>
        <translation>保留學員姓名(&amp;K)</translation>
    </message>
    <message>
        <source>Of each check the store file keeps the id, the verdict, the course and the time. Without this, the name on a certificate is not kept, but only a fingerprint, which tells whether the id has come to be somebody else&apos;s. With it, names of people are in the file: have a reason that your law allows, and forget them when it ends.</source>
        <translation>對於每次查核，資料檔案會保存編號、結果、課程與時間。若不啟用此項，不會保存證書上的姓名，只保存可判斷編號是否已改屬他人的指紋。若啟用，檔案中會有人名：請確定您有法律允許的理由，並在理由消失時將其忘記。</translation>
    </message>
    <message>
        <source>Read the &amp;details of courses, too</source>
        <translation>同時讀取課程詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Description, instruction hours and website, from the pages of organisations, each at most once a week.</source>
        <translation>從機構頁面讀取說明、授課時數與網站，每頁每週最多一次。</translation>
    </message>
    <message>
        <source>Work of the Programme</source>
        <translation>計畫的工作</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Programme”: applications, review desk and fees</source>
        <translation>顯示「計畫」分頁(&amp;T)：申請、審查台與費用</translation>
    </message>
    <message>
        <source>For training organisations that apply or keep their books, and for reviewers.</source>
        <translation>適用於提出申請或管理帳目的培訓機構，以及審查者。</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOrganisation</name>
    <message>
        <source>Your organisation</source>
        <translation>您的機構</translation>
    </message>
    <message>
        <source>Your organisation; any part of its name finds it</source>
        <translation>您的機構；輸入名稱的任一部分即可找到</translation>
    </message>
    <message>
        <source>How the organisation stands</source>
        <translation>機構的狀態</translation>
    </message>
    <message>
        <source>What wants mending, next courses, training centres, and changes</source>
        <translation>待修正項目、接下來的課程、培訓中心與變更</translation>
    </message>
    <message>
        <source>What wants mending</source>
        <translation>待修正項目</translation>
    </message>
    <message>
        <source>Its certificate, such as QGIS-7</source>
        <translation>其證書，例如 QGIS-7</translation>
    </message>
    <message>
        <source>Id of the organisation&apos;s certificate</source>
        <translation>機構證書的編號</translation>
    </message>
    <message>
        <source>The id of the organisation&apos;s own certificate, or a link to it</source>
        <translation>機構本身證書的編號，或其連結</translation>
    </message>
    <message>
        <source>Check Certificate</source>
        <translation>查驗證書</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site whether the organisation&apos;s certificate is valid</source>
        <translation>向計畫網站查詢機構的證書是否有效</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>在哪個城鎮附近？</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>城鎮名稱，任何語言皆可。「城鎮, 國家」可區分同名的城鎮。</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>地圖中心</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>搜尋地圖中心附近</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>點選地圖</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>搜尋某點附近：在地圖上點選</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>搜尋地圖上點選之處附近</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>課程、機構或城鎮中的文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>僅限包含所有這些文字的課程；不分大小寫與重音符號</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>過濾條件</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> km</source>
        <translation> 公里</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>實體或線上</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>僅線上</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>僅實體</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <translation>包含已結束的課程</translation>
    </message>
    <message>
        <source>Also organisations that are not certified</source>
        <translation>包含未認證的機構</translation>
    </message>
    <message>
        <source>Only starred courses</source>
        <translation>僅加星號的課程</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除過濾條件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>由近而遠</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>由早而晚</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Get the real courses</source>
        <translation>取得真實課程</translation>
    </message>
    <message>
        <source>Leave the invented data, and fetch the public lists of the programme&apos;s site</source>
        <translation>離開虛構資料，並取得計畫網站上的公開清單</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>您附近的 QGIS 認證課程，來自 QGIS 認證計畫：只需取得一次，之後在您的電腦上搜尋。</translation>
    </message>
    <message>
        <source>Get courses</source>
        <translation>取得課程</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>取得計畫網站上的公開清單</translation>
    </message>
    <message>
        <source>Try demo data (invented)</source>
        <translation>試用示範資料（虛構）</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>不存在的課程與機構，供無網路時試用</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>正在取得課程</translation>
    </message>
    <message>
        <source>Show upcoming courses without the library</source>
        <translation>不使用程式庫，顯示即將開始的課程</translation>
    </message>
</context>
</TS>
