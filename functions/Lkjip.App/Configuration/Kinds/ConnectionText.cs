using System.Data.Common;

namespace Lkjip.App.Configuration.Kinds;

/// <summary>A connection string of a storage account; secret, because it holds a key.</summary>
internal sealed class ConnectionText : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => "a connection string, or `UseDevelopmentStorage=true`";

    /// <inheritdoc />
    public override string Must => "connection string dengan AccountName dan AccountKey, atau UseDevelopmentStorage=true untuk emulator";

    /// <inheritdoc />
    public override bool IsSecret => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = text };
            return parts.TryGetValue("UseDevelopmentStorage", out var emulator)
                ? (string)emulator == "true"
                : parts.ContainsKey("AccountName") && parts.TryGetValue("AccountKey", out var key) && Convert.TryFromBase64String((string)key, new byte[((string)key).Length], out _);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
