namespace Lkjip.App.Configuration;

/// <summary>A setting with values of a type (pengaturan).</summary>
/// <param name="name">The name of the variable.</param>
/// <param name="kind">What it may be.</param>
/// <param name="usual">What counts when it is not set, as somebody would type it; null for nothing.</param>
/// <param name="meaning">What it is for, in English Markdown.</param>
/// <typeparam name="T">What it is read as.</typeparam>
internal sealed class Setting<T>(string name, SettingKind<T> kind, string? usual, string meaning) : Setting(name, usual, meaning)
{
    /// <summary>What counts when it is not set; the type's own nothing where there is no usual value.</summary>
    public T Usual { get; } = usual is not null && kind.TryRead(usual, out var value) ? value : default!;

    /// <inheritdoc />
    public override string Values => kind.Values;

    /// <inheritdoc />
    public override string Must => kind.Must;

    /// <inheritdoc />
    public override bool IsSecret => kind.IsSecret;

    /// <inheritdoc />
    public override bool Takes(string text) => TryRead(text, out _);

    /// <summary>Reads a text that is set; false when it cannot be one.</summary>
    public bool TryRead(string text, out T value) => kind.TryRead(text, out value);
}
