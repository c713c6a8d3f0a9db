using Lkjip.App.Standalone;

namespace Lkjip.App.Configuration.Kinds;

/// <summary>When a timer runs: NCRONTAB with six fields, in UTC (jadwal).</summary>
internal sealed class Schedule : SettingKind<string>
{
    /// <inheritdoc />
    public override string Values => "six-field NCRONTAB in UTC";

    /// <inheritdoc />
    public override string Must => "jadwal enam kolom (detik menit jam tanggal bulan hari) dalam UTC, misalnya 0 */5 * * * *";

    /// <inheritdoc />
    public override bool TryRead(string text, out string value)
    {
        value = text;
        try
        {
            return Ncrontab.Parse(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
