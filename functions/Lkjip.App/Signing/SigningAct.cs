using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Signing;

/// <summary>A signature that is about to be given, and the move it makes (tindakan tanda tangan).</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Move">The move: the last signature moves on, an earlier one stays.</param>
internal sealed record SigningAct(Signature Signature, Move Move);
