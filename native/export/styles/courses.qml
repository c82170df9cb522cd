<qgis version="3.22" styleCategories="Symbology|MapTips">
 <renderer-v2 symbollevels="0" attr="status" enableorderby="0" referencescale="-1" type="categorizedSymbol" forceraster="0">
  <categories>
   <category value="upcoming" symbol="0" label="upcoming" render="true"/>
   <category value="running" symbol="1" label="running" render="true"/>
   <category value="past" symbol="2" label="past" render="true"/>
   <category value="gone" symbol="3" label="no longer listed" render="true"/>
  </categories>
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="88,150,50,255" type="QString" name="color"/>
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="2.8" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="1" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="240,160,0,255" type="QString" name="color"/>
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="2.8" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="2" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="140,140,140,255" type="QString" name="color"/>
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="2.8" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="3" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="176,64,64,255" type="QString" name="color"/>
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="2.8" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <mapTip>&lt;b>[% "type" %]&lt;/b>&lt;br>[% format_date("starts", 'd MMM yyyy') %] &amp;ndash; [% format_date("ends", 'd MMM yyyy') %]&lt;br>[% "organisation" %], [% "centre" %]&lt;br>[% "language" %]</mapTip>
</qgis>
