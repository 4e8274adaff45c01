"""What the media player on the bus says of itself when asked: MPRIS 2.2, as far as a session has any of it.

https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

HEAD = """<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
"""

PLAYER_XML = (
    HEAD
    + """<node>
 <interface name="org.freedesktop.DBus.Introspectable">
  <method name="Introspect"><arg direction="out" type="s"/></method>
 </interface>
 <interface name="org.freedesktop.DBus.Peer">
  <method name="Ping"/>
  <method name="GetMachineId"><arg direction="out" type="s"/></method>
 </interface>
 <interface name="org.freedesktop.DBus.Properties">
  <method name="Get">
   <arg direction="in" name="interface" type="s"/><arg direction="in" name="name" type="s"/>
   <arg direction="out" type="v"/>
  </method>
  <method name="GetAll"><arg direction="in" name="interface" type="s"/><arg direction="out" type="a{sv}"/></method>
  <method name="Set">
   <arg direction="in" name="interface" type="s"/><arg direction="in" name="name" type="s"/>
   <arg direction="in" name="value" type="v"/>
  </method>
  <signal name="PropertiesChanged">
   <arg name="interface" type="s"/><arg name="changed" type="a{sv}"/><arg name="invalidated" type="as"/>
  </signal>
 </interface>
 <interface name="org.mpris.MediaPlayer2">
  <method name="Raise"/>
  <method name="Quit"/>
  <property name="CanQuit" type="b" access="read"/>
  <property name="CanRaise" type="b" access="read"/>
  <property name="HasTrackList" type="b" access="read"/>
  <property name="Identity" type="s" access="read"/>
  <property name="DesktopEntry" type="s" access="read"/>
  <property name="SupportedUriSchemes" type="as" access="read"/>
  <property name="SupportedMimeTypes" type="as" access="read"/>
 </interface>
 <interface name="org.mpris.MediaPlayer2.Player">
  <method name="Next"/>
  <method name="Previous"/>
  <method name="Pause"/>
  <method name="PlayPause"/>
  <method name="Stop"/>
  <method name="Play"/>
  <method name="Seek"><arg direction="in" name="offset" type="x"/></method>
  <method name="SetPosition">
   <arg direction="in" name="track" type="o"/><arg direction="in" name="position" type="x"/>
  </method>
  <method name="OpenUri"><arg direction="in" name="uri" type="s"/></method>
  <signal name="Seeked"><arg name="position" type="x"/></signal>
  <property name="PlaybackStatus" type="s" access="read"/>
  <property name="Rate" type="d" access="read"/>
  <property name="MinimumRate" type="d" access="read"/>
  <property name="MaximumRate" type="d" access="read"/>
  <property name="Volume" type="d" access="read"/>
  <property name="Metadata" type="a{sv}" access="read"/>
  <property name="Position" type="x" access="read">
   <annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>
  </property>
  <property name="CanGoNext" type="b" access="read"/>
  <property name="CanGoPrevious" type="b" access="read"/>
  <property name="CanPlay" type="b" access="read"/>
  <property name="CanPause" type="b" access="read"/>
  <property name="CanSeek" type="b" access="read"/>
  <property name="CanControl" type="b" access="read"/>
 </interface>
</node>
"""
)


def way_xml(child: str) -> str:
    """Return an object that is only on the way to the player: what comes below it."""
    return f'{HEAD}<node><node name="{child}"/></node>\n'
