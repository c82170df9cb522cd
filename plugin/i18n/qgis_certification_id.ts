<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>QgisCertification</name>
    <message>
        <source>{course}, {days}</source>
        <extracomment>details.py</extracomment>
        <translation>{course}, {days}</translation>
    </message>
    <message>
        <source>Hello,

I am interested in your course “{course}” ({days}, {centre}).
Are there free seats, what does it cost, and at what times does it take place?

Kind regards
</source>
        <extracomment>details.py</extracomment>
        <translation>Halo,

Saya tertarik dengan kursus “{course}” ({days}, {centre}).
Apakah masih ada tempat, berapa biayanya, dan pukul berapa kursus itu berlangsung?

Salam hormat
</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>details.py</extracomment>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Jarak</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>Pusat pelatihan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>Situs web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>Di situs program</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Halaman organisasi</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>Pertama terlihat</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>Tidak lagi tercantum sejak</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>Harga, sisa tempat, dan jam kursus tidak ada dalam data program: tanyakan kepada organisasinya.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>berubah</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>pindah</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>berganti nama</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>tidak lagi tercantum</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>tercantum lagi</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}: {n} kabar</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Simpan Berkas Kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Menyimpan berkas kalender</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>Kursus disimpan ke {path}</translation>
    </message>
    <message>
        <source>Certified Courses</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Kursus Bersertifikat</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Tampilkan Layer</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>Salin ke Proyek</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>Pencarian Tersimpan</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>Data demo rekaan.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>Disinkronkan hari ini.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Disinkronkan %n hari yang lalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>Sudah waktunya menyinkronkan lagi.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Lebih dari %n kursus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>dock.py
----------
export_dialog.py</extracomment>
        <translation>
            <numerusform>%n kursus</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Tidak ada kursus yang lolos penyaring</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Penyaring (%n aktif)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Penyaring</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>dock.py</extracomment>
        <translation>Titik di peta</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>Tampilkan &amp;Detail</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Mengekspor kursus bersertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n pusat pelatihan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n organisasi</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>{what} ditulis ke {path}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>semua</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>Certified QGIS courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Kursus QGIS bersertifikat</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>locator.py</extracomment>
        <translation>Pusat pelatihan</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Pusat peta</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Titik di peta ini tidak memiliki bujur dan lintang</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Opsi…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Kursus Bersertifikat di Dekat Sini</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>sedang berlangsung</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>sudah lewat</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>daring</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>tidak bersertifikat</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Simpan Pencarian Ini…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n kabar)</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Tampilkan</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Kabar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Simpan Pencarian Ini</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Nama (pencarian bernama sama akan diganti):</translation>
    </message>
    <message>
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: dihentikan, tidak ada yang berubah</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Menyinkronkan kursus bersertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n kursus baru</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} berubah</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} tidak lagi tercantum</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n kabar dalam pencarian tersimpan Anda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Tindakan untuk kursus</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Detail kursus</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Beri Bintang</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Beri kursus ini bintang agar mudah ditemukan lagi</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Perbesar ke Kursus</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Buka Halaman</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Buka halaman organisasi di situs program</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>Tulis E-mail…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Siapkan e-mail untuk organisasi; tidak ada yang terkirim dengan sendirinya</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Simpan Berkas Kalender…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Simpan kursus sebagai berkas yang dapat diimpor program kalender</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Tulis catatan sendiri; catatan tetap di komputer ini</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Tutup Detail</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>Ekspor Kursus Bersertifikat</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>&amp;Kursus yang tercantum dalam daftar</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>&amp;Layer: semua kursus yang akan datang dan sedang berlangsung, pusat pelatihan, organisasi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Berkas yang akan ditulis</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>&amp;Ganti berkas yang ada</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>&amp;Tambahkan ke proyek setelahnya</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>Ekstensi nama berkas menentukan formatnya: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML, atau iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>Dekat kota mana?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Sebuah kota, dalam bahasa apa pun. “Kota, Negara” membedakan kota yang bernama sama.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Pusat peta</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>Cari di dekat pusat peta</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>Klik di peta</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>Cari di dekat suatu titik: klik di peta</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>Cari di dekat titik yang diklik di peta</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Kata dalam kursus, organisasi, atau kota</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Hanya kursus dengan semua kata ini; huruf besar dan aksen tidak berpengaruh</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penyaring</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Jarak</translation>
    </message>
    <message>
        <source>any</source>
        <translation>semua</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Da&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Sampai</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Negara</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>B&amp;entuk</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>tatap muka atau daring</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>hanya daring</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>hanya tatap muka</translation>
    </message>
    <message>
        <source>Also &amp;past courses</source>
        <translation>&amp;Juga kursus yang sudah lewat</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>Juga &amp;organisasi yang tidak bersertifikat</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>Hanya kursus berbin&amp;tang</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Bersihkan Penyaring</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Terdekat dahulu</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Terawal dahulu</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kursus</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Kursus QGIS bersertifikat di dekat Anda, dari Program Sertifikasi QGIS: diambil sekali, lalu dicari di komputer Anda.</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>&amp;Ambil kursus</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Ambil daftar publik dari situs program</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>Coba &amp;data demo (rekaan)</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Kursus dan organisasi yang tidak nyata, untuk melihat-lihat tanpa jaringan</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Mengambil kursus</translation>
    </message>
    <message>
        <source>Show &amp;upcoming courses without the library</source>
        <translation>&amp;Tampilkan kursus mendatang tanpa pustaka</translation>
    </message>
</context>
</TS>
