<qgis version="3.22" styleCategories="Symbology|MapTips">
 <renderer-v2 symbollevels="0" enableorderby="0" referencescale="-1" type="singleSymbol" forceraster="0">
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="31,120,180,255" type="QString" name="color"/>
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="2" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active"/>
         <Option value="2 + least(6, sqrt(&quot;upcoming&quot; + &quot;running&quot;))" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <mapTip>&lt;b>[% "name" %]&lt;/b>&lt;br>[% "organisation" %]&lt;br>[% "upcoming" %] upcoming, [% "running" %] running</mapTip>
</qgis>
