import MateriaCommand
import MateriaTheme

await Materia.run(theme: StandardTheme())
