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
        <extracomment>details.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>距離</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>培訓中心</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>網站</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>於計畫網站</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>機構頁面</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>能力</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>首次出現</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>自此不在列</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
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
results.py</extracomment>
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
        <extracomment>details.py
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
        <extracomment>details.py</extracomment>
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
        <source>Certified Courses</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>認證課程</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>顯示圖層</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>複製到專案</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>虛構的示範資料。</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>今天已同步。</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>%n 天前同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>該再次同步了。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>超過 %n 門課程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>dock.py
----------
export_dialog.py</extracomment>
        <translation>
            <numerusform>%n 門課程</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>dock.py</extracomment>
        <translation>沒有符合過濾條件的課程</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>過濾條件（已設 %n 項）</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>dock.py</extracomment>
        <translation>過濾條件</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>dock.py</extracomment>
        <translation>地圖上的點</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>顯示詳情(&amp;D)</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>匯出認證課程</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
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
        <extracomment>export_dialog.py</extracomment>
        <translation>已將{what}寫入 {path}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>Certified QGIS courses</source>
        <extracomment>locator.py</extracomment>
        <translation>QGIS 認證課程</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>locator.py</extracomment>
        <translation>課程</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>locator.py</extracomment>
        <translation>培訓中心</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
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
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}：已停止，未做任何變更</translation>
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
        <source>&amp;Distance</source>
        <translation>距離(&amp;D)</translation>
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
        <source>F&amp;rom</source>
        <translation>起始(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>國家(&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>形式(&amp;E)</translation>
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
        <source>Also &amp;past courses</source>
        <translation>包含已結束的課程(&amp;P)</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>包含未認證的機構(&amp;O)</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>僅加星號的課程(&amp;S)</translation>
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
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>您附近的 QGIS 認證課程，來自 QGIS 認證計畫：只需取得一次，之後在您的電腦上搜尋。</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>取得課程(&amp;G)</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>取得計畫網站上的公開清單</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>試用示範資料（虛構）(&amp;D)</translation>
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
        <source>Show &amp;upcoming courses without the library</source>
        <translation>不使用程式庫，顯示即將開始的課程(&amp;U)</translation>
    </message>
</context>
</TS>
