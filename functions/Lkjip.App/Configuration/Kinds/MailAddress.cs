namespace Lkjip.App.Configuration.Kinds;

/// <summary>A mail address without a name (alamat surel).</summary>
internal sealed class MailAddress : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => "a mail address";

    /// <inheritdoc />
    public override string Must => "satu alamat surel tanpa nama, misalnya lkjip@contoh.go.id";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text;
    }
}
