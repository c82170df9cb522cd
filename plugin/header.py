"""What qcert.h says, for ctypes: its numbers, structs and functions. A test compares them with the header."""

from ctypes import (CFUNCTYPE, POINTER, Structure, _Pointer, c_char, c_char_p, c_double, c_int, c_int64, c_size_t,
                    c_void_p)
from functools import cache

ABI = 1
ONLINE_ANY, ONLINE_ONLY, ONLINE_NO = range(3)
BY_COUNTRY, BY_YEAR, BY_LANGUAGE = 1, 2, 3
BY_CARD, BY_SEPA = 1, 2
AS_HTML, AS_CSV, AS_TEXT = 2, 3, 4
DOSSIER_HTML, DOSSIER_JSON = 0, 1
ROW, EBUSY, EVERSION, EFOREIGN, ENETWORK, ESUSPECT, ESOON, ENOTFOUND, ECANCELED = 1, -4, -5, -6, -7, -10, -11, -12, -14

# ---- structs ---------------------------------------------------------------------------------------------------------

KINDS = {"": c_char_p, "i": c_int, "l": c_int64, "d": c_double, "z": c_size_t, "p": c_void_p}


def struct(name, spec, **kinds):
    """A ctypes struct. spec: "field" is a text, "field:i" an int and so on, "field:c12" 12 bytes of text; kinds has
    the types of fields that are written "field:*"."""
    def kind_of(field, kind):
        if kind == "*":
            return kinds[field]
        return c_char * int(kind[1:]) if kind.startswith("c") else KINDS[kind]
    words = [word.partition(":") for word in spec.split()]
    return type(name, (Structure,), {"_fields_": [(field, kind_of(field, kind)) for field, _, kind in words]})


@cache
def pointer_to(kind):
    """What POINTER() would make of a struct, and keep for ever with it, however often QGIS loads the plugin anew.
    CFUNCTYPE() keeps its arguments likewise, so callbacks are given c_void_p."""
    return type(f"{kind.__name__}_pointer", (_Pointer,), {"_type_": kind})


def pointer(value):
    """A pointer to a struct, which holds on to it."""
    return pointer_to(type(value))(value)


Point = struct("qcert_point", "lon:d lat:d")
Error = struct("qcert_error", "code:i detail:i source message")
Progress = struct("qcert_progress", "what done:l total:l")
OpenOpts = struct("qcert_open_opts", "size:z geodata today busy_ms:i read_only:i")
Course = struct("qcert_course", """id:l name type convener competence organisation organisation_state
    organisation_email organisation_phone organisation_url country page centre language languages starts ends status
    online first_seen gone lon:d lat:d metres:d direction organisation_id:l centre_id:l starred:i note is_new:i
    description hours link details_read""")
Centre = struct("qcert_centre", """id:l name organisation organisation_state country page first_seen gone flaw
    upcoming:l running:l past:l lon:d lat:d metres:d direction organisation_id:l starred:i note""")
Organisation = struct("qcert_organisation", """id:l name state country country_name email phone url address remarks page
    first_seen gone centres:l upcoming:l running:l past:l lon:d lat:d metres:d direction starred:i note""")
Place = struct("qcert_place", "id:l name country country_name region population:l lon:d lat:d")
Country = struct("qcert_country", """code name organisations:l centres:l upcoming:l running:l past:l outline:p
    outline_size:z lon:d lat:d groups:l""")
Language = struct("qcert_language", "code name upcoming:l running:l past:l")
Reach = struct("qcert_reach", """country country_name language language_name towns:l people:l towns_beyond:l
    people_beyond:l metres_mean:d""")
ReachTown = struct("qcert_reach_town", """id:l name country population:l lon:d lat:d metres:d beyond:i centre_id:l
    centre""")
ReachOpts = struct("qcert_reach_opts", "size:z beyond:d languages country least:l only_beyond:i limit:l")
Figure = struct("qcert_figure", """of name organisations:l organisations_left:l centres:l upcoming:l running:l held:l
    held_by_others:l courses_left:l people:l people_near:l""")
FiguresOpts = struct("qcert_figures_opts", "size:z by:i within:d locale")
Change = struct("qcert_change", """id:l day time layer what row:l name organisation centre country page starts ends
    online before lon:d lat:d metres:d direction""")
Filter = struct("qcert_filter", """size:z origin:* within:d country from until languages text state strict_language:i
    online:i past:i gone:i all_organisations:i since limit:l any_order:i starred:i id:l
    organisation:l""", origin=pointer_to(Point))
Tally = struct("qcert_tally", "added:l changed:l moved:l renamed:l unchanged:l gone:l rejected:l")
Followed = struct("qcert_followed", "name place town filter:* saved shown news:l", filter=Filter)
FollowOpts = struct("qcert_follow_opts", "size:z place town replace:i")
ExportOpts = struct("qcert_export_opts", "size:z format crs layers filter:* table_geometry:i replace:i title",
                    filter=pointer_to(Filter))
ExportReport = struct("qcert_export_report",
                      "size:z courses:l centres:l organisations:l format:c64 losses:c2000 contributions:l")
Response = struct("qcert_response", "size:z status:i retry_after:i content_type date etag last_modified")
HEAD = CFUNCTYPE(c_int, c_void_p, c_void_p)
BODY = CFUNCTYPE(c_int, c_void_p, c_char_p, c_size_t)
IDLE = CFUNCTYPE(c_int, c_void_p)
Request = struct("qcert_request", """size:z url accept user_agent connect_ms:i first_byte_ms:i stall_ms:i head:* body:*
    idle:* reader:p if_none_match if_modified_since""", head=HEAD, body=BODY, idle=IDLE)
GET = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_size_t)
Transport = struct("qcert_transport", "size:z get:* user:p", get=GET)
SyncOpts = struct("qcert_sync_opts", """size:z server proxy ca_file timeout_ms:i pace:i past:i force:i dry_run:i
    trust_shrink:i transport:* details:i""", transport=pointer_to(Transport))
SyncReport = struct("qcert_sync_report", """size:z organisations:* centres:* courses:* milliseconds:l requests:l bytes:l
    past:i past_error:i table_error:i today:c12 warning:c512 details:l details_error:i""",
                    organisations=Tally, centres=Tally, courses=Tally)
ProbeReport = struct("qcert_probe_report", "size:z mirror:i organisations:l milliseconds:l today:c12")
Certificate = struct("qcert_certificate", """asked id kind verdict reason checked server name name_match organisation
    centre type starts ends language competence convener hours issued organisation_state was_on_record other_person:i
    page_sum lon:d lat:d row:l file printed confirmed:i""")
Standing = struct("qcert_standing", """id:l name country country_name page remarks state was since at_least:i centres:l
    upcoming:l running:l past:l certificate check:* turned""", check=pointer_to(Certificate))
MineOpts = struct("qcert_mine_opts", "size:z certificate keep:i")
Flaw = struct("qcert_flaw", """severity layer row:l name what text organisation_id:l organisation lon:d lat:d""")
VerifyOpts = struct("qcert_verify_opts", """size:z server proxy ca_file timeout_ms:i transport:* pace:i organisation:i
    keep_names:i max_age:l names:* offline:i evidence report list column name_column output replace:i""",
                    transport=pointer_to(Transport), names=POINTER(c_char_p))
Group = struct("qcert_group", "name link country country_name lon:d lat:d")
Dossier = struct("qcert_dossier", """id:l uuid organisation_id:l organisation country began since state moves group due
    found_group:i conflict:i contributions:l courses:l materials:l reviews:l pro:l contra:l abstained:l current:d
    correct:d quality:d""")
DossierEvent = struct("qcert_dossier_event", """size:z kind what about:l title link file version day role note current:i
    correct:i quality:i hidden:i id:l dossier:l uuid time bytes:l sum path""")
Finding = struct("qcert_finding", "severity what event:l kind flaw")
Move = struct("qcert_move", "state role reason:i group")
Contribution = struct("qcert_contribution", "id:l kind title link day organisation country organisation_id:l")
Waiting = struct("qcert_waiting", """organisation_id:l organisation country state since age:l group group_link deadline
    days_left:l warning:i dossier:l dossier_state due""")
MoveOpts = struct("qcert_move_opts", "size:z role note group")
MoveReport = struct("qcert_move_report", "size:z group:c304 due:c12 page:c512 found_group:i")
ImportReport = struct("qcert_import_report", "size:z dossier:l added:l known:l conflicts:l told:c2000")
ChargeOpts = struct("qcert_charge_opts", "size:z course:l title batch day note again:i")
PaymentOpts = struct("qcert_payment_opts", "size:z method:i day reference payer note charge:l again:i")
Booked = struct("qcert_booked", "size:z id:l cents:l price:l organisation_id:l due:l credit:l")
Booking = struct("qcert_booking", """id:l kind organisation_id:l organisation day entered cents:l balance:l open:l note
    certificates:l price:l course_id:l title batch method reference payer corrects:l corrected_by:l""")
BookingOpts = struct("qcert_booking_opts", "size:z organisation from until")
Balance = struct("qcert_balance", """organisation_id:l organisation certificates:l charged:l paid:l due:l credit:l
    bookings:l last""")
Attendance = struct("qcert_attendance", "course:l attendees:l")
ForecastOpts = struct("qcert_forecast_opts", "size:z attendees:l month_end:i until courses:* count:z",
                      courses=pointer_to(Attendance))
Due = struct("qcert_due", """course_id:l title centre starts ends due certificates:l price:l cents:l total:l""")
NoteOpts = struct("qcert_note_opts", "size:z form:i payee iban amount reference payer until")
AttendeesOpts = struct("qcert_attendees_opts", "size:z clean replace:i day")
AttendeesReport = struct("qcert_attendees_report", "size:z attendees:l flaws:l hints:l clean:l price:l cost:l")
Slip = struct("qcert_slip", "line:l column:i hint:i mended:i what remedy")
WRITE = CFUNCTYPE(c_int, c_void_p, POINTER(c_char), c_size_t)
Document = struct("qcert_document", "size:z form:i title url")
Status = struct("qcert_status", """size:z path server today synced past_synced age_seconds:l stale:i undisturbed:i
    schema:i organisations:l certified:l centres:l upcoming:l running:l past:l gone:l other_courses:l""")
Age = struct("qcert_age", "size:z seconds:l stale:i today:c12")
TELL = CFUNCTYPE(c_int, c_void_p, c_void_p)

# ---- functions -------------------------------------------------------------------------------------------------------

ROWS_OUT = POINTER(c_void_p)
# Result and arguments. A function that returns an int and begins with a store raises QcertError when it fails.
FUNCTIONS = {
    "qcert_version": (c_char_p,), "qcert_abi": (c_int,), "qcert_code_name": (c_char_p, c_int),
    "qcert_last_error": (pointer_to(Error), c_void_p),
    "qcert_store_open": (c_int, c_char_p, pointer_to(OpenOpts), POINTER(c_void_p)),
    "qcert_store_close": (None, c_void_p),
    "qcert_store_path": (c_int, c_char_p, c_size_t), "qcert_is_link": (c_int, c_char_p),
    "qcert_store_age": (c_int, c_void_p, pointer_to(Age)), "qcert_store_status": (c_int, c_void_p, pointer_to(Status)),
    "qcert_on_progress": (None, c_void_p, TELL, c_void_p),
    "qcert_sync": (c_int, c_void_p, pointer_to(SyncOpts), pointer_to(SyncReport)),
    "qcert_probe": (c_int, c_void_p, pointer_to(SyncOpts), pointer_to(ProbeReport)),
    "qcert_rows_next": (c_int, c_void_p), "qcert_rows_free": (None, c_void_p),
    **{f"qcert_find_{rows}": (c_int, c_void_p, pointer_to(Filter), ROWS_OUT)
       for rows in ("courses", "centres", "organisations", "changes")},
    "qcert_find_places": (c_int, c_void_p, c_char_p, c_int64, ROWS_OUT),
    "qcert_find_countries": (c_int, c_void_p, c_char_p, c_int, ROWS_OUT),
    "qcert_find_languages": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_find_reach": (c_int, c_void_p, pointer_to(ReachOpts), c_char_p, ROWS_OUT),
    "qcert_find_reach_towns": (c_int, c_void_p, pointer_to(ReachOpts), ROWS_OUT),
    "qcert_find_figures": (c_int, c_void_p, pointer_to(FiguresOpts), ROWS_OUT),
    "qcert_find_follows": (c_int, c_void_p, ROWS_OUT),
    "qcert_find_news": (c_int, c_void_p, c_char_p, c_int, ROWS_OUT),
    "qcert_follow": (c_int, c_void_p, c_char_p, pointer_to(Filter), pointer_to(FollowOpts)),
    "qcert_unfollow": (c_int, c_void_p, c_char_p),
    "qcert_star": (c_int, c_void_p, c_char_p, c_int64, c_int),
    "qcert_note": (c_int, c_void_p, c_char_p, c_int64, c_char_p),
    "qcert_verify": (c_int, c_void_p, POINTER(c_char_p), c_size_t, pointer_to(VerifyOpts), ROWS_OUT),
    **{f"qcert_rows_{number}": (c_int64, c_void_p) for number in ("resumed", "total")},
    "qcert_rows_remarks": (c_char_p, c_void_p), "qcert_check_report": (c_int, c_void_p, c_char_p),
    "qcert_mine": (c_int, c_void_p, c_char_p, pointer_to(MineOpts), ROWS_OUT),
    "qcert_find_flaws": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_find_checks": (c_int, c_void_p, c_char_p, ROWS_OUT), "qcert_forget": (c_int, c_void_p, c_char_p),
    "qcert_find_groups": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_dossier_new": (c_int, c_void_p, c_int64, c_char_p, c_char_p, POINTER(c_int64)),
    "qcert_dossier_add": (c_int, c_void_p, c_int64, pointer_to(DossierEvent), POINTER(c_int64)),
    "qcert_dossier_change": (c_int, c_void_p, c_int64, c_int64, pointer_to(DossierEvent), POINTER(c_int64)),
    "qcert_dossier_move": (c_int, c_void_p, c_int64, c_char_p, pointer_to(MoveOpts), pointer_to(MoveReport)),
    "qcert_find_moves": (c_int, c_void_p, c_int64, ROWS_OUT),
    "qcert_find_dossiers": (c_int, c_void_p, c_int64, ROWS_OUT),
    "qcert_find_dossier_events": (c_int, c_void_p, c_int64, c_int, ROWS_OUT),
    "qcert_dossier_check": (c_int, c_void_p, c_int64, ROWS_OUT),
    "qcert_find_waiting": (c_int, c_void_p, ROWS_OUT),
    "qcert_waiting_calendar": (c_int, c_void_p, c_char_p, c_int),
    "qcert_find_contributions": (c_int, c_void_p, pointer_to(Filter), ROWS_OUT),
    "qcert_dossier_export": (c_int, c_void_p, c_int64, c_char_p, c_int, c_int),
    "qcert_dossier_import": (c_int, c_void_p, c_char_p, pointer_to(ImportReport)),
    "qcert_amount_read": (c_int, c_char_p, POINTER(c_int64), POINTER(c_char_p)),
    "qcert_amount_write": (c_int, c_int64, c_char_p, c_size_t),
    "qcert_price_of": (c_int, c_void_p, c_int64, c_char_p, POINTER(c_int64), POINTER(c_int64)),
    "qcert_charge": (c_int, c_void_p, c_char_p, c_int64, pointer_to(ChargeOpts), pointer_to(Booked)),
    "qcert_pay": (c_int, c_void_p, c_char_p, c_int64, pointer_to(PaymentOpts), pointer_to(Booked)),
    "qcert_correct": (c_int, c_void_p, c_int64, c_char_p, pointer_to(Booked)),
    "qcert_find_bookings": (c_int, c_void_p, pointer_to(BookingOpts), ROWS_OUT),
    "qcert_find_balances": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_find_forecast": (c_int, c_void_p, c_char_p, pointer_to(ForecastOpts), ROWS_OUT),
    "qcert_write_note": (c_int, c_void_p, c_char_p, pointer_to(NoteOpts), WRITE, c_void_p),
    "qcert_check_attendees": (
        c_int, c_void_p, c_char_p, pointer_to(AttendeesOpts), pointer_to(AttendeesReport), ROWS_OUT),
    "qcert_rows_write": (c_int, c_void_p, pointer_to(Document), WRITE, c_void_p),
    "qcert_export": (c_int, c_void_p, c_char_p, pointer_to(ExportOpts), pointer_to(ExportReport)),
    **{f"qcert_rows_{row}": (pointer_to(kind), c_void_p)
       for row, kind in (("course", Course), ("centre", Centre), ("organisation", Organisation), ("place", Place),
                         ("change", Change), ("follow", Followed), ("country", Country),
                         ("language", Language), ("certificate", Certificate), ("standing", Standing),
                         ("flaw", Flaw), ("reach", Reach),
                         ("reach_town", ReachTown), ("figure", Figure), ("group", Group), ("dossier", Dossier),
                         ("dossier_event", DossierEvent), ("finding", Finding), ("move", Move), ("waiting", Waiting),
                         ("contribution", Contribution), ("booking", Booking), ("balance", Balance), ("due", Due),
                         ("slip", Slip))},
}
