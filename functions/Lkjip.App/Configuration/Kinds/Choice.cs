namespace Lkjip.App.Configuration.Kinds;

/// <summary>One of some words (pilihan); upper and lower case are the same.</summary>
/// <param name="choices">The words and what each stands for.</param>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class Choice<T>(params (string Word, T Value)[] choices) : SettingKind<T>
{
    /// <inheritdoc />
    public override string Values { get; } = string.Join(", ", choices.Select(choice => $"`{choice.Word}`"));

    /// <inheritdoc />
    public override string Must { get; } = $"salah satu dari: {string.Join(", ", choices.Select(choice => choice.Word))}";

    /// <inheritdoc />
    public override bool TryRead(string text, out T value)
    {
        var at = Array.FindIndex(choices, choice => string.Equals(choice.Word, text, StringComparison.OrdinalIgnoreCase));
        value = at < 0 ? default! : choices[at].Value;
        return at >= 0;
    }
}
