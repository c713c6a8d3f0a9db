using System.Buffers;

namespace Lkjip.App.Configuration.Kinds;

/// <summary>The name of a storage account: 3 to 24 small letters and digits (nama akun penyimpanan).</summary>
internal sealed class AccountName : SettingKind<string?>
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <inheritdoc />
    public override string Values => "the name of a storage account";

    /// <inheritdoc />
    public override string Must => "nama akun penyimpanan saja, 3 sampai 24 huruf kecil dan angka, tanpa alamat";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return text.Length is >= 3 and <= 24 && !text.AsSpan().ContainsAnyExcept(Letters);
    }
}
