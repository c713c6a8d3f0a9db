namespace Lkjip.Domain.Reports;

/// <summary>The abbreviations that stand before a position (status jabatan).</summary>
public static class Appointments
{
    private static readonly Dictionary<Appointment, string> Prefixes = new()
    {
        [Appointment.Acting] = "Plt.", [Appointment.Daily] = "Plh.", [Appointment.Interim] = "Pj.",
    };

    /// <summary>Plt., Plh. or Pj.; empty for an appointed holder.</summary>
    public static string Prefix(Appointment appointment) => Prefixes.GetValueOrDefault(appointment, "");

    /// <summary>The position as documents print it: "Plt. Kepala Dinas Tenaga Kerja".</summary>
    public static string Titled(Signatory signatory) => $"{Prefix(signatory.Appointment)} {signatory.Position}".TrimStart();
}
