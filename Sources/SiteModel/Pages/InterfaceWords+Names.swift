import MateriaContent

extension InterfaceWords {
  /// The capacity of a sign-off in words.
  func name(of capacity: SignOff.Capacity) -> String {
    switch capacity {
    case .clinical: clinicalReview
    case .editorial: editorialReview
    case .dose: doseReview
    case .legal: legalReview
    }
  }

  /// The kind of a correction in words.
  func name(of kind: Correction.Kind) -> String {
    switch kind {
    case .typo: typo
    case .factual: factual
    case .safety: safetyCorrection
    }
  }
}
